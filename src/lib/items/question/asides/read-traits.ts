import type { Gender } from '#lib/analysis/features.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { FullName } from './full-name.ts';
import { genderShown, traitOf, type PersonTrait, type TraitKind } from './person-trait.ts';

/** Something that a sentence says of a person in passing. */
export interface ToldTrait {
  readonly trait: PersonTrait;
  /** The word that says it. */
  readonly at: number;
  readonly gender: Gender;
  /** The full name. */
  readonly name: string;
  /** The first word of the name. */
  readonly bearer: number;
  /** A sentence of its own says it, not a word beside the name. */
  readonly stated: boolean;
}

/** Of what, each reader would ask. */
const OF_WHAT: ReadonlySet<string> = new Set(['président', 'ministre', 'chancelier']);
/** What was so, will be so or is not so at all. */
const NOT_NOW = /^(?:ancien|futur|ex|faux|prétendu|soi-disant|nouveau|premier|même)$/u;
/** Behind these the noun goes on: *président de la République* is not any president. */
const GOES_ON = /^(?:d(?:e|['’]|u|es)|en|à|au|aux|et|ou|,)$/iu;
const OF = /^d(?:e|['’]|u|es)$/iu;
const INCOMPLETE: ReadonlySet<TraitKind> = new Set(['office', 'title', 'rank', 'clergy']);
/** Held of a place, which says no more than where: *maire de Valmas*, *comte de Valmas*. */
const OF_PLACE: ReadonlySet<TraitKind> = new Set(['office', 'title', 'clergy']);
/** Said of who is known by one name alone; of kings and counts there are many. */
const OF_ONE_NAME: ReadonlySet<TraitKind> = new Set([
  'rank',
  'clergy',
  'nationality',
  'position',
  'club-role',
]);
const NUMBERED = / (?:[IVX]+|Ier|Ire)(?:$| d)/u;

/** Whether a word in the singular stands for a person. */
export function isRole(view: TreeView, at: number, { roleNouns }: Lexicon): boolean {
  const word = view.words[at];
  if (word === undefined || word.feats['Number'] === 'Plur') return false;
  return roleNouns.has(word.form.toLowerCase()) || traitOf(word.form) !== null;
}

/** The traits in a row of words, a noun and its adjectives; none where one of a kind is not certain. */
export function traitsIn(
  view: TreeView,
  head: number,
  last: number,
  name: FullName,
  /** The word behind the row that is no part of it, the name's first where it stands there. */
  behind = last + 1,
): ToldTrait[] {
  const words: number[] = [];
  for (let at = head; at <= last; at += 1) words.push(at);
  const around = [head - 1, head - 2, ...words].map((at) => view.words[at]?.lemma ?? '');
  if (around.some((lemma) => NOT_NOW.test(lemma))) return [];
  const next = view.words[last + 1];
  const told = words.flatMap((at): ToldTrait[] => {
    const form = view.words[at]?.form ?? '';
    const trait = traitOf(form);
    if (trait === null || (at !== head && trait.kind !== 'nationality')) return [];
    if (trait.kind === 'office' && OF_WHAT.has(trait.masculine)) return [];
    if (name.single && !OF_ONE_NAME.has(trait.kind)) return [];
    // *le comte Louis IX*: the number says as much
    if (INCOMPLETE.has(trait.kind) && NUMBERED.test(name.name)) return [];
    const follows = behind === name.first ? false : GOES_ON.test(next?.form ?? '');
    const listed = /^(?:et|ou|,)$/u.test(next?.form ?? '') && isNoun(view, last + 2);
    if (follows && listed && trait.kind !== 'nationality') return [];
    if (follows && INCOMPLETE.has(trait.kind) && !isHeldOfPlace(view, last, trait)) return [];
    // *attaquante de fond de court*
    if (follows && trait.kind === 'position' && !/^(?:,|et|ou)$/u.test(next?.form ?? '')) return [];
    const gender = genderShown(trait, form) ?? name.gender ?? genderAround(view, words);
    if (gender === null || (name.gender !== null && gender !== name.gender)) return [];
    return [{ trait, at, gender, name: name.name, bearer: name.first, stated: false }];
  });
  const kinds = told.map(({ trait }) => trait.kind);
  return new Set(kinds).size === kinds.length ? told : [];
}

/** *maire de Valmas*, *comte de Valmas*, but not *général de l'armée*; of a king one asks where he rules. */
function isHeldOfPlace({ words }: TreeView, last: number, trait: PersonTrait): boolean {
  if (!OF_PLACE.has(trait.kind) || /^(?:roi|empereur)$/u.test(trait.masculine)) return false;
  if (!OF.test(words[last + 1]?.form ?? '')) return false;
  const article = /^(?:la|l['’]|les|le)$/iu.test(words[last + 2]?.form ?? '') ? 1 : 0;
  return /^\p{Lu}/u.test(words[last + 2 + article]?.form ?? '');
}

function isNoun({ words }: TreeView, at: number): boolean {
  return /^(?:NOUN|ADJ)$/u.test(words[at]?.upos ?? '');
}

function genderAround(view: TreeView, words: readonly number[]): Gender | null {
  const seen = new Set<Gender>();
  for (const at of [(words[0] ?? 0) - 1, ...words]) {
    const form = view.words[at]?.form.toLowerCase() ?? '';
    if (/^(?:le|un)$/u.test(form)) seen.add('Masc');
    if (/^(?:la|une)$/u.test(form)) seen.add('Fem');
    const trait = traitOf(form);
    const shown = trait && genderShown(trait, form);
    if (shown) seen.add(shown);
  }
  const [only = null, ...more] = seen;
  return more.length === 0 ? only : null;
}
