import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { MakerContext } from '../context.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import { isUnsettled, readNoun } from './read-noun.ts';

/** *de* without an article before a noun, and what asks for it. */
export interface QuantityPoint {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** *trop*, *des milliers*, *ne … pas*. */
  readonly cue: string;
  readonly noun: string;
  readonly word: number;
  /** *du*, *de la*, *de l'* or *des*: what is put there by mistake. Apostrophes are straight. */
  readonly withArticle: string;
}

/** *Beaucoup* and *peu* are left out: behind them *des* may be right as well. */
const ADVERBS = new Set(words.quantityAdverbs);
const MEASURES = new Set(words.measures);
const NEGATION = /^(?:pas|jamais|plus)$/iu;
const MIN_TAG = 0.9;
const LOWER = /^\p{Ll}[\p{Ll}-]*$/u;

/** The places where a noun stands behind a measure or a negation with *de* alone. */
export function findQuantityPoints(
  view: TreeView,
  { lexicon, readingsOf }: Pick<MakerContext, 'readingsOf'> & { readonly lexicon: Lexicon },
): QuantityPoint[] {
  const { words: all, dependents } = view;
  return all.flatMap((word, at): QuantityPoint[] => {
    if (!/^(?:de|d['’])$/u.test(word.form)) return [];
    const noun = all[at + 1];
    const before = all[at - 1];
    if (noun === undefined || before === undefined || word.head !== at + 1) return [];
    if (noun.upos !== 'NOUN' || !LOWER.test(noun.form) || noun.tagConfidence < MIN_TAG) return [];
    if (isUnsettled(noun.form) || view.text[noun.end] === '-') return [];
    // A determined noun may have its article: *trop du pain que tu as fait*.
    const own = (dependents[at + 1] ?? []).filter((one) => one !== at);
    if (own.some((one) => all[one]?.upos !== 'ADJ' && all[one]?.upos !== 'PUNCT')) return [];
    const cue = cueOf(view, at);
    if (cue === null) return [];
    const { gender, number } = readNoun(noun.form, readingsOf, lexicon);
    const vowel = /^d['’]$/u.test(word.form);
    const withArticle =
      number === 'Plur'
        ? 'des'
        : number === null || (gender === null && !vowel)
          ? null
          : vowel
            ? "de l'"
            : gender === 'Fem'
              ? 'de la'
              : 'du';
    if (withArticle === null) return [];
    const { start, end } = word;
    return [
      {
        start,
        end,
        key: view.text.slice(start, end),
        cue,
        noun: noun.form,
        word: at + 1,
        withArticle,
      },
    ];
  });
}

function cueOf({ words: all }: TreeView, at: number): string | null {
  const [verb, before] = [all[at - 2], all[at - 1]];
  if (before === undefined) return null;
  const negator = all[at - 3];
  if (
    NEGATION.test(before.form) &&
    verb?.feats['VerbForm'] === 'Fin' &&
    verb.lemma !== 'être' &&
    /^n(?:e|['’])$/iu.test(negator?.form ?? '') &&
    all[at + 1]?.deprel === 'obj'
  ) {
    return `ne … ${before.form.toLowerCase()}`;
  }
  if (before.upos === 'NOUN' && MEASURES.has(before.lemma)) return before.form;
  const isAdverb = before.upos === 'ADV' && ADVERBS.has(before.form.toLowerCase());
  // *ne … plus de* is a negation, *plus de* by itself an amount.
  return isAdverb && !all.slice(0, at).some(({ form }) => /^n(?:e|['’])$/iu.test(form))
    ? before.form.toLowerCase()
    : null;
}
