import { lowerForm } from '#lib/analysis/tagger/lower-form.ts';
import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import {
  editBetween,
  editKey,
  exceptionKey,
  MAX_ENDING,
  type LemmaEdit,
  type LemmaTables,
} from '#lib/analysis/lemmas/lemma-tables.ts';
import { defaultLemma, lemmatise, type Lemmatisable } from '#lib/analysis/lemmas/lemmatise.ts';

/** A word with its lemma in a treebank; `weight` is how much that treebank's habits count. */
export interface LemmaExample extends Lemmatisable {
  readonly lemma: string;
  readonly weight: number;
}

/** Endings seen fewer times than this teach nothing. */
const MIN_ENDING_COUNT = 2;

export function trainLemmas(
  examples: readonly LemmaExample[],
  lexicon: FormLexicon | null,
): LemmaTables {
  const lowered = examples.map((example) => ({
    ...example,
    form: lowerForm(example.form),
  }));
  const edits = learnEdits(lowered);
  const exceptions = new Map<string, string>();
  // First without features, then what still differs by features.
  for (const withFeats of [false, true]) {
    const counts = new Map<string, Map<string, number>>();
    const sample = new Map<string, Lemmatisable>();
    for (const { form, tag, feats, lemma, weight } of lowered) {
      const key = exceptionKey(form, tag, withFeats ? feats : null);
      count(counts, key, lemma, weight);
      if (!sample.has(key)) sample.set(key, { form, tag, feats });
    }
    for (const [key, lemmas] of counts) {
      const best = majority(lemmas);
      const word = sample.get(key);
      if (word === undefined || best === null) continue;
      const now = withFeats
        ? lemmatise(word, { exceptions, edits }, lexicon)
        : defaultLemma(word, { edits }, lexicon);
      if (now !== best) exceptions.set(key, best);
    }
  }
  return { exceptions, edits };
}

/** Keeps an ending only where its commonest edit is another than that of the next shorter one. */
function learnEdits(examples: readonly LemmaExample[]): Map<string, LemmaEdit> {
  const counts = new Map<string, Map<string, number>>();
  const types = new Set<string>();
  for (const { form, tag, feats, lemma } of examples) {
    const type = `${form} ${lemma} ${editKey('', tag, feats)}`;
    if (types.has(type)) continue;
    types.add(type);
    const { strip, append } = editBetween(form, lemma);
    for (let length = 0; length <= Math.min(MAX_ENDING, form.length - 1); length += 1)
      count(
        counts,
        editKey(form.slice(form.length - length), tag, feats),
        `${String(strip)} ${append}`,
        1,
      );
  }
  const edits = new Map<string, LemmaEdit>();
  const best = new Map<string, string>();
  const byLength = [...counts.keys()].sort((a, b) => a.indexOf(' ') - b.indexOf(' '));
  for (const key of byLength) {
    const edit = majority(counts.get(key) ?? new Map<string, number>(), MIN_ENDING_COUNT);
    const shorter = key.startsWith(' ') ? undefined : best.get(key.slice(1));
    const effective = edit ?? shorter;
    if (effective === undefined) continue;
    best.set(key, effective);
    if (effective === shorter) continue;
    const [strip = '0', append = ''] = effective.split(' ');
    edits.set(key, { strip: Number(strip), append });
  }
  return edits;
}

function count(
  counts: Map<string, Map<string, number>>,
  key: string,
  value: string,
  weight: number,
): void {
  const values = counts.get(key) ?? new Map<string, number>();
  values.set(value, (values.get(value) ?? 0) + weight);
  counts.set(key, values);
}

/** The commonest value; of equals, the one seen first. */
function majority(values: ReadonlyMap<string, number>, atLeast = 0): string | null {
  let [best, most] = [null as string | null, 0];
  for (const [value, times] of values) if (times > most) [best, most] = [value, times];
  return most >= atLeast ? best : null;
}
