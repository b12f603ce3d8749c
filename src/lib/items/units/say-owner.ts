import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { describeNoun } from './describe-noun.ts';
import { findMainSubject } from './find-main-subject.ts';
import type { Topic } from './find-topic.ts';
import type { Edit } from './rewritten-text.ts';

const POSSESSIVE = /^(?:son|sa|ses)$/iu;
const VOWEL = /^[aàâæeéèêëiîïoôœuùûüyÿ]/iu;
/** What countries and towns have, and people do not, as lemmas. */
const OF_PLACES: ReadonlySet<string> = new Set(references.ofPlaces);
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
  if (main === null || noun?.upos !== 'NOUN' || OF_PLACES.has(noun.lemma)) return null;
  const at = (view.dependents[main.subject] ?? []).find((of) => isPossessive(view.words[of]));
  const possessive = view.words[at ?? -1];
  const next = view.words[(at ?? -1) + 1];
  if (at === undefined || !possessive || !next || at > main.subject) return null;
  if (!isOnlyPerson(topic, lexicon) || !isFree(view, at, lexicon)) return null;
  const article = articleFor(possessive.form.toLowerCase(), next.form);
  // *le jeune Paul Varn* would have to be contracted: the name alone says enough
  const name = topic.names ? topic.text.slice(...topic.names.at) : topic.text;
  const last = view.words[endOf(view, main.subject)];
  if (article === null || last === undefined || /^(?:h|les? |la |l['’]|une? )/iu.test(name))
    return null;
  const before = VOWEL.test(name) ? ' d’' : ' de ';
  const isCapital = /^\p{Lu}/u.test(possessive.form);
  const said = isCapital ? article.charAt(0).toUpperCase() + article.slice(1) : article;
  const apostrophe = view.text.includes("'") ? "'" : '’';
  const link = before.replace('’', apostrophe);
  return [
    { range: [possessive.start, next.start], text: said.replace('’', apostrophe) },
    {
      range: [last.end, last.end],
      text: link + name,
      names: topic.names && {
        entity: topic.names.entity,
        at: [link.length, link.length + name.length],
      },
    },
  ];
}

/** *His mother left*: the same in English; null where its subject is another. */
export function sayEnglishOwner(view: TreeView, topic: Topic): Edit | null {
  const main = findMainSubject(view);
  const at = main && (view.dependents[main.subject] ?? []).find((of) => isHis(view.words[of]));
  const word = view.words[at ?? -1];
  return word ? { range: [word.start, word.end], text: `${topic.text}’s` } : null;
}

function isPossessive(word: Word | undefined): boolean {
  return word?.upos === 'DET' && POSSESSIVE.test(word.form);
}

function isHis(word: Word | undefined): boolean {
  return /^(?:his|her)$/iu.test(word?.form ?? '');
}

/** A person by name, and nobody else in the whole statement. */
function isOnlyPerson({ view, noun, names }: Topic, lexicon: Lexicon): boolean {
  if (names === null || view.entities.get(names.entity)?.type !== 'person') return false;
  const own = view.mentions.find(
    (mention) => 'entity' in mention && mention.entity === names.entity && mention.form === 'name',
  );
  return !view.words.some((word, at) => {
    if (at === noun || own?.words.includes(at) === true) return false;
    if (/^(?:leurs?|ils|elles|eux)$/iu.test(word.form)) return true;
    return mayBePerson(view, at, lexicon);
  });
}

function mayBePerson(view: TreeView, at: number, lexicon: Lexicon): boolean {
  const word = view.words[at];
  if (word?.upos !== 'NOUN' && word?.upos !== 'PROPN') return false;
  if (word.deprel.startsWith('flat')) return false;
  const { isPerson } = describeNoun(view, at, lexicon);
  return isPerson === true || (word.upos === 'PROPN' && isPerson === null);
}

/** Nobody before the possessive, and nothing in the whole statement that would stand for two. */
function isFree(view: TreeView, at: number, lexicon: Lexicon): boolean {
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
