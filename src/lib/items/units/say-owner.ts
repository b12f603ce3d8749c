import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { findMainSubject } from './find-main-subject.ts';
import type { Topic } from './find-topic.ts';
import { isOnlyPerson, isOnlyThing, mayBePerson } from './is-only-owner.ts';
import type { Edit } from './rewritten-text.ts';

const POSSESSIVE = /^(?:son|sa|ses)$/iu;
const CONTRACTED: Readonly<Record<string, string>> = { le: ' du ', les: ' des ' };
const VOWEL = /^[aàâæeéèêëiîïoôœuùûüyÿ]/iu;
/** What countries, firms and buildings have, and people do not, as lemmas. */
const OF_PLACES: ReadonlySet<string> = new Set([
  ...references.ofPlaces,
  ...references.ofPlacesOnly,
  ...references.ofOrganisations,
  ...references.ofBuildings,
]);
/** Which would stand for the owner or for what is owned: *Son père vendit sa maison*. */
const AMBIGUOUS =
  /^(?:-t-|-)?(?:ils?|elles?|lui|leur|eux|le|la|les|l['’]|y|en|son|sa|ses|leurs?|celui|celle|ceux|celles)$/iu;

/**
 * *Sa mère partit* behind a statement on Paul Varn alone becomes *La mère de Paul Varn partit*. Null
 * where somebody else is spoken of, or where more words would stand for one of two.
 */
export function sayOwner(view: TreeView, topic: Topic, lexicon: Lexicon): Edit[] | null {
  const main = findMainSubject(view);
  const noun = view.words[main?.subject ?? -1];
  if (main === null || noun?.upos !== 'NOUN') return null;
  const at = (view.dependents[main.subject] ?? []).find((of) => isPossessive(view.words[of]));
  const possessive = view.words[at ?? -1];
  const next = view.words[(at ?? -1) + 1];
  if (at === undefined || !possessive || !next || at > main.subject) return null;
  const isPerson = isOnlyPerson(topic, lexicon) && !OF_PLACES.has(noun.lemma);
  if (!(isPerson || isOnlyThing(topic, lexicon)) || !isFree(view, at, lexicon)) return null;
  return nameOwner(view, main.subject, at, topic, isPerson);
}

/** Puts the owner behind what is owned, in place of a possessive. */
export function nameOwner(
  view: TreeView,
  owned: number,
  at: number,
  topic: Topic,
  isPerson: boolean,
): Edit[] | null {
  const [possessive, next] = [view.words[at], view.words[at + 1]];
  if (!possessive || !next) return null;
  const article = articleFor(possessive.form.toLowerCase(), next.form);
  // *le jeune Paul Varn* would have to be contracted: the name alone says enough
  const name = topic.names && isPerson ? topic.text.slice(...topic.names.at) : topic.text;
  const end = endOf(view, owned);
  const last = view.words[end];
  // *sa sœur Anne partit*: *la sœur de Paul Varn, Anne, partit*
  const beside = nameBehind(view, end);
  if (article === null || last === undefined || /^(?:h|une? )/iu.test(name)) return null;
  if (isPerson && /^(?:les? |la |l['’])/iu.test(name)) return null;
  const contracted = /^(?<article>les?) (?<rest>.+)$/u.exec(name)?.groups;
  const before = contracted ? CONTRACTED[contracted['article'] ?? ''] : null;
  const isCapital = /^\p{Lu}/u.test(possessive.form);
  const said = isCapital ? article.charAt(0).toUpperCase() + article.slice(1) : article;
  const apostrophe = view.text.includes("'") ? "'" : '’';
  const link = (before ?? (VOWEL.test(name) ? ' d’' : ' de ')).replace('’', apostrophe);
  const owner = contracted?.['rest'] ?? name;
  return [
    { range: [possessive.start, next.start], text: said.replace('’', apostrophe) },
    {
      range: [last.end, last.end],
      text: `${link}${owner}${beside ? ',' : ''}`,
      names: topic.names && {
        entity: topic.names.entity,
        at: [link.length, link.length + owner.length],
      },
    },
    ...(beside ? [{ range: [beside.end, beside.end] as const, text: ',' }] : []),
  ];
}

/** The last word of a name right behind a noun; null where there is none. */
function nameBehind({ words }: TreeView, noun: number): Word | null {
  let at = noun;
  while (words[at + 1]?.upos === 'PROPN') at += 1;
  return at === noun ? null : (words[at] ?? null);
}

/** *His mother left*: the same in English; null where its subject is another. */
export function sayEnglishOwner(view: TreeView, topic: Topic): Edit | null {
  const main = findMainSubject(view);
  const at = main && (view.dependents[main.subject] ?? []).find((of) => isHis(view.words[of]));
  const word = view.words[at ?? -1];
  // *Young Paul Varn*: the name alone says enough
  const isPerson = !/^its$/iu.test(word?.form ?? '');
  const name = topic.names && isPerson ? topic.text.slice(...topic.names.at) : topic.text;
  return word ? { range: [word.start, word.end], text: `${name}’s` } : null;
}

export function isPossessive(word: Word | undefined): boolean {
  return word?.upos === 'DET' && POSSESSIVE.test(word.form);
}

function isHis(word: Word | undefined): boolean {
  return /^(?:his|her|its)$/iu.test(word?.form ?? '');
}

/** Nobody before the possessive, and nothing in the whole statement that would stand for two. */
export function isFree(view: TreeView, at: number, lexicon: Lexicon): boolean {
  return !view.words.some(
    ({ form, upos }, of) =>
      of !== at &&
      ((/^(?:PRON|DET)$/u.test(upos) && AMBIGUOUS.test(form) && !isArticle(view, of)) ||
        (of < at && mayBePerson(view, of, lexicon))),
  );
}

function isArticle({ words }: TreeView, at: number): boolean {
  return words[at]?.upos === 'DET' && /^(?:le|la|les|l['’])$/iu.test(words[at].form);
}

/** *son* before a vowel may be of either gender, before an *h* of either sound. */
function articleFor(possessive: string, next: string): string | null {
  if (possessive === 'ses') return 'les ';
  if (VOWEL.test(next)) return 'l’';
  if (possessive === 'sa') return 'la ';
  return /^h/iu.test(next) ? null : 'le ';
}

/** The last word that belongs closely to a noun: adjectives, and *de* with a bare noun. */
function endOf({ words, dependents }: TreeView, noun: number): number {
  let end = noun;
  for (let at = noun + 1; at < words.length; at += 1) {
    const word = words[at];
    const isAdjective = word?.upos === 'ADJ' && word.head === noun;
    if (isAdjective && at === end + 1) end = at;
    const [before] = dependents[at] ?? [];
    const isBare =
      word?.upos === 'NOUN' &&
      word.head === noun &&
      (dependents[at] ?? []).length === 1 &&
      before === at - 1 &&
      /^(?:de|d['’])$/iu.test(words[before]?.form ?? '');
    if (isBare && at === end + 2) end = at;
  }
  return end;
}
