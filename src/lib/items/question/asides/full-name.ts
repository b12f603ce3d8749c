import words from '#lib/items/data/circumstance-words.json' with { type: 'json' };
import type { Gender } from '#lib/analysis/features.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { EntityMention } from '#lib/analysis/entities/entity.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { traitOf } from './person-trait.ts';

/** A name and the words that it covers. */
export interface FullName {
  /** As a question writes it: the fullest form that the text has. */
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly gender: Gender | null;
  /** Of one word, in all of the text. */
  readonly single: boolean;
}

/** What somebody says of something: *estimer*, *rapporter*. */
const REPORTS: ReadonlySet<string> = new Set(words.reportVerbs);

const OF = /^d(?:e|['’])$/u;

/** The names of people in a sentence, without those who are only quoted. */
export function findFullNames(view: TreeView, { places }: Pick<Lexicon, 'places'>): FullName[] {
  return view.mentions
    .flatMap((mention): FullName[] => {
      if (mention.value !== null || mention.form !== 'name') return [];
      const [first = -1] = mention.words;
      const last = mention.words.at(-1) ?? -1;
      const gender = view.entities.get(mention.entity)?.gender ?? null;
      if (mention.type === 'person')
        return last === first
          ? singleName(view, mention, gender)
          : namedFrom(view, first, last, gender);
      // *Argentin Carlos Ruiz*: taken for a name as a whole
      const opening = view.words[first]?.form ?? '';
      // *le maire de Valmas Luc Aubry*
      const inPlace = places.has(opening) && OF.test(view.words[first - 1]?.form ?? '');
      const opened = inPlace || traitOf(opening)?.kind === 'nationality';
      return mention.type === null && opened ? namedFrom(view, first + 1, last, null) : [];
    })
    .filter((name) => !isOnlyQuoted(view, name));
}

/** *selon l'historien Paul Marin*, *Paul Marin estime que …*: the text is not about them. */
function isOnlyQuoted(view: TreeView, { first, last }: FullName): boolean {
  for (let at = first - 1; at >= first - 4; at -= 1)
    if (/^(?:selon|d['’]après)$/iu.test(view.words[at]?.form ?? '')) return true;
  for (let at = first; at <= last; at += 1)
    for (let up = at, steps = 0; steps < 3; steps += 1) {
      const { deprel = '', head = -1 } = view.words[up] ?? {};
      if (/^(?:nsubj|obl:agent)/u.test(deprel)) return REPORTS.has(view.words[head]?.lemma ?? '');
      if (!/^(?:flat|appos|nmod)/u.test(deprel)) break;
      up = head;
    }
  return false;
}

/** *le général Marbeau*: by his surname, or by the full name that the text has elsewhere. */
function singleName(view: TreeView, mention: EntityMention, gender: Gender | null): FullName[] {
  const [at = -1] = mention.words;
  const full = view.entities.get(mention.entity)?.name ?? mention.text;
  const next = view.words[at + 1]?.form ?? '';
  // a part of a longer name that was not read as one
  if (/^(?:\p{Lu}|d(?:e|['’])$|-$|&$|von$|van$)/u.test(next)) return [];
  if (!/^\p{Lu}[\p{L}-]{2,}$/u.test(mention.text) || /[,;:()«»"]/u.test(full)) return [];
  return [{ name: full, first: at, last: at, gender, single: !/[ \u00a0]/u.test(full) }];
}

function namedFrom(view: TreeView, first: number, last: number, gender: Gender | null): FullName[] {
  const from = view.words[first];
  if (from === undefined || last <= first) return [];
  const end = withParticle(view, last);
  const name = view.text.slice(from.start, view.words[end]?.end ?? 0);
  if (!/^\p{Lu}\p{Ll}/u.test(name) || /[,;:()«»"]/u.test(name)) return [];
  return [{ name, first, last: end, gender, single: false }];
}

/** *Pierre Dupont* goes on with *de l'Étang*. */
function withParticle({ words }: TreeView, last: number): number {
  let end = last;
  while (/^d(?:e|['’])$/u.test(words[end + 1]?.form ?? '')) {
    const article = /^(?:la|l['’])$/u.test(words[end + 2]?.form ?? '') ? 1 : 0;
    const next = words[end + 2 + article];
    if (next === undefined || !/^\p{Lu}/u.test(next.form)) break;
    end += 2 + article;
  }
  return end;
}
