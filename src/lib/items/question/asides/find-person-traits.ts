import words from '#lib/items/data/circumstance-words.json' with { type: 'json' };
import type { Gender } from '#lib/analysis/features.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { genderShown, traitOf, type PersonTrait } from './person-trait.ts';

/** Something that a sentence says of a person in passing. */
export interface ToldTrait {
  readonly trait: PersonTrait;
  /** The word that says it. */
  readonly at: number;
  readonly gender: Gender;
  /** The full name. */
  readonly name: string;
}

/** A full name and the words that it covers. */
interface FullName {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly gender: Gender | null;
}

/** What somebody says of something: *estimer*, *rapporter*. */
const REPORTS: ReadonlySet<string> = new Set(words.reportVerbs);
/** Of what, each reader would ask. */
const OF_WHAT: ReadonlySet<string> = new Set(['président', 'ministre', 'chancelier']);
/** What was so, will be so or is not so at all. */
const NOT_NOW = /^(?:ancien|futur|ex|faux|prétendu|soi-disant|nouveau|premier|même)$/u;
/** Of words between a name and the verb. */
const LONGEST_ASIDE = 30;
const ARTICLE = /^(?:le|la|l['’])$/iu;
/** Behind these the noun goes on: *président de la République* is not any president. */
const GOES_ON = /^(?:d(?:e|['’]|u|es)|en|à|au|aux|et|ou|,)$/iu;
const INCOMPLETE: ReadonlySet<string> = new Set(['office', 'title', 'rank', 'clergy']);
const NUMBERED = / (?:[IVX]+|Ier|Ire)(?:$| d)/u;

/**
 * *le chimiste Henri Dorval*, *l'actrice belge Julie Arnoux*, *l'Argentin Carlos Ruiz*, *Marc Aubry,
 * chanteur suisse*, *Anna Lind est une physicienne suédoise*: traits of people with a full name.
 */
export function findPersonTraits(view: TreeView, lexicon: Lexicon): ToldTrait[] {
  return fullNames(view)
    .filter((name) => !isOnlyQuoted(view, name))
    .flatMap((name) => [
      ...before(view, name, lexicon),
      ...behind(view, name, lexicon),
      ...stated(view, name, lexicon),
    ]);
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

function fullNames(view: TreeView): FullName[] {
  return view.mentions.flatMap((mention): FullName[] => {
    if (mention.value !== null || mention.form !== 'name') return [];
    const [first = -1] = mention.words;
    const last = mention.words.at(-1) ?? -1;
    const gender = view.entities.get(mention.entity)?.gender ?? null;
    if (mention.type === 'person') return named(view, first, last, gender);
    // *Argentin Carlos Ruiz*: taken for a name as a whole
    const opened = traitOf(view.words[first]?.form ?? '')?.kind === 'nationality';
    return mention.type === null && opened ? named(view, first + 1, last, null) : [];
  });
}

function named(view: TreeView, first: number, last: number, gender: Gender | null): FullName[] {
  const from = view.words[first];
  if (from === undefined || last <= first) return [];
  const end = withParticle(view, last);
  const name = view.text.slice(from.start, view.words[end]?.end ?? 0);
  if (!/^\p{Lu}\p{Ll}/u.test(name) || /[,;:()«»"]/u.test(name)) return [];
  return [{ name, first, last: end, gender }];
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

/** Between an article and the name: *le poète burlesque Louis Scart*. */
function before(view: TreeView, name: FullName, lexicon: Lexicon): ToldTrait[] {
  const isArticle = (at: number): boolean => ARTICLE.test(view.words[at]?.form ?? '');
  const isAdjective = (at: number): boolean => view.words[at]?.upos === 'ADJ';
  let head = name.first - 1;
  while (isAdjective(head) && !isArticle(head - 1)) head -= 1;
  const opened = isArticle(head - 1) || (isAdjective(head - 1) && isArticle(head - 2));
  if (!opened || !isRole(view, head, lexicon)) return [];
  return traitsIn(view, head, name.first - 1, name);
}

/** Behind the name and a comma, without an article: *Marc Aubry, chanteur suisse*. */
function behind(view: TreeView, name: FullName, lexicon: Lexicon): ToldTrait[] {
  const head = name.last + 2;
  const mark = view.words[name.last + 1]?.form ?? '';
  if (!/^[,(]$/u.test(mark) || !isRole(view, head, lexicon)) return [];
  if (view.words[head]?.upos !== 'NOUN' || ownedBy(view, name)) return [];
  let last = head;
  while (view.words[last + 1]?.upos === 'ADJ') last += 1;
  return traitsIn(view, head, last, name);
}

/** *Anna Lind est une physicienne suédoise*. */
function stated(view: TreeView, name: FullName, lexicon: Lexicon): ToldTrait[] {
  const at = behindAside(view, name.last + 1);
  const copula = view.words[at];
  const article = view.words[at + 1];
  const head = at + 2;
  if (!/^(?:est|était|fut)$/u.test(copula?.form ?? '')) return [];
  if (!/^une?$/u.test(article?.form ?? '') || !isRole(view, head, lexicon)) return [];
  let last = head;
  while (view.words[last + 1]?.upos === 'ADJ') last += 1;
  return traitsIn(view, head, last, name);
}

/** Past *(né en 1950)* and *, née à Lyon en 1950,* with the birth in it: the verb behind them. */
function behindAside(view: TreeView, from: number): number {
  const opened = view.words[from]?.form ?? '';
  if (opened !== '(' && opened !== ',') return from;
  const life = from + 1;
  const closing = opened === '(' ? ')' : ',';
  if (!/^(?:née?|morte?|\d{4}|[^,()]+-\d{4})$/u.test(view.words[life]?.form ?? '')) return from;
  for (let at = life; at < from + LONGEST_ASIDE; at += 1)
    if (
      view.words[at]?.form === closing &&
      /^(?:est|était|fut)$/u.test(view.words[at + 1]?.form ?? '')
    )
      return at + 1;
  return from;
}

/** *le fils de Jean Roux, peintre*: nobody can tell which of the two paints. */
function ownedBy(view: TreeView, { first }: FullName): boolean {
  return /^(?:d(?:e|['’])|et|ou|,)$/iu.test(view.words[first - 1]?.form ?? '');
}

/** Whether a word in the singular stands for a person. */
function isRole(view: TreeView, at: number, { roleNouns }: Lexicon): boolean {
  const word = view.words[at];
  if (word === undefined || word.feats['Number'] === 'Plur') return false;
  return roleNouns.has(word.form.toLowerCase()) || traitOf(word.form) !== null;
}

function traitsIn(view: TreeView, head: number, last: number, name: FullName): ToldTrait[] {
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
    // *le comte Louis IX*: the number says as much
    if (INCOMPLETE.has(trait.kind) && NUMBERED.test(name.name)) return [];
    const follows = last === name.first - 1 ? false : GOES_ON.test(next?.form ?? '');
    const listed = /^(?:et|ou|,)$/u.test(next?.form ?? '') && isNoun(view, last + 2);
    if (follows && (INCOMPLETE.has(trait.kind) || listed)) return [];
    const gender = genderShown(trait, form) ?? name.gender ?? genderAround(view, words);
    if (gender === null || (name.gender !== null && gender !== name.gender)) return [];
    return [{ trait, at, gender, name: name.name }];
  });
  const kinds = told.map(({ trait }) => trait.kind);
  return new Set(kinds).size === kinds.length ? told : [];
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
