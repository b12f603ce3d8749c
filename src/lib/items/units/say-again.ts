import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import { findTopic } from './find-topic.ts';
import type { Edit } from './rewritten-text.ts';

const BARE = /^(?:le|la|l['’]|les|ce|cet|cette|ces)$/iu;
const DEFINITE = /^(?:le|la|l['’]|les)$/iu;
const OF = /^(?:de|d['’]|du|des)$/iu;
/** Longest description that bears being said twice, in words with its article. */
const MAX_WORDS = 8;

interface Full {
  readonly text: string;
  /** Where the noun ends in `text`; 0 where it is not in it. */
  readonly noun: number;
  readonly names: Edit['names'];
}

/**
 * *Ce culte*, *L'île* as a main subject, where the statements before speak of one culte or island
 * only, and once say by a name which: *le culte d'Héraclès*, *l'île Saint-Paul*.
 */
export function sayAgain(
  view: TreeView,
  earlier: readonly TreeView[],
  lexicon: Lexicon,
): Edit | null {
  const main = findMainSubject(view);
  const noun = view.words[main?.subject ?? -1];
  if (main === null || noun?.upos !== 'NOUN' || lexicon.roleNouns.has(noun.lemma)) return null;
  const phrase = phraseOf(view, main.subject);
  const first = view.words[phrase[0] ?? -1];
  if (phrase.length !== 2 || first === undefined || !BARE.test(first.form)) return null;
  if (phrase[1] !== main.subject || isUsed(view, main.subject)) return null;
  const full = findFull(noun.lemma, noun.feats['Number'] ?? null, earlier);
  // *Le Sormac est le navire du Sormac*
  if (full === null || (full.noun === 0 && view.text.includes(full.text))) return null;
  return { range: [first.start, noun.end], text: full.text, names: full.names ?? null };
}

/** The same for another noun than the subject, whose name comes behind it: *le port de l'île*. */
export function sayWhichOne(
  view: TreeView,
  form: string,
  earlier: readonly TreeView[],
  lexicon: Lexicon,
): Edit | null {
  const at = view.words.findIndex((word) => word.form === form && word.upos === 'NOUN');
  const noun = view.words[at];
  if (noun === undefined || lexicon.roleNouns.has(noun.lemma)) return null;
  if (!isBare(view, at) || !DEFINITE.test(view.words[at - 1]?.form ?? '') || isUsed(view, at))
    return null;
  const full = findFull(noun.lemma, noun.feats['Number'] ?? null, earlier);
  if (full?.noun === 0) return null;
  return (
    full && {
      range: [noun.end, noun.end],
      text: full.text.slice(full.noun),
      names: full.names
        ? {
            entity: full.names.entity,
            at: [full.names.at[0] - full.noun, full.names.at[1] - full.noun],
          }
        : null,
    }
  );
}

/** The same noun stands in the statement once more: *l'île de Hans*. */
function isUsed({ words }: TreeView, at: number): boolean {
  return words.some(
    ({ lemma }, of) => of !== at && lemma.toLowerCase() === words[at]?.lemma.toLowerCase(),
  );
}

/** Null where a statement speaks of another one, or of some. */
function findFull(lemma: string, number: string | null, earlier: readonly TreeView[]): Full | null {
  let found: Full | null = null;
  for (const view of earlier)
    for (const [at, word] of view.words.entries()) {
      if (!/^(?:NOUN|PROPN)$/u.test(word.upos) || word.lemma.toLowerCase() !== lemma) continue;
      if ((word.feats['Number'] ?? number) !== number) return null;
      const full = readFull(view, at) ?? readBearer(view, at);
      if (full !== null) {
        if (found !== null && found.text.toLowerCase() !== full.text.toLowerCase()) return null;
        found = full;
      } else if (!isBare(view, at)) return null;
    }
  return found;
}

function isBare(view: TreeView, at: number): boolean {
  const phrase = phraseOf(view, at).filter(
    (of) => !/^(?:case|punct)/u.test(view.words[of]?.deprel ?? ''),
  );
  return phrase.length === 2 && BARE.test(view.words[at - 1]?.form ?? '');
}

/** *le culte d'Héraclès*: an article, a noun, and a name, with nothing between but *de*. */
function readFull(view: TreeView, at: number): Full | null {
  const { words, text } = view;
  const article = words[at - 1];
  if (article?.upos !== 'DET' || article.head !== at || !DEFINITE.test(article.form)) return null;
  let end = at;
  while (isNamePart(view, end + 1, at)) end += 1;
  const last = words[end];
  if (end === at || last === undefined || end - at + 2 > MAX_WORDS) return null;
  if (!/^\p{Lu}/u.test(last.form)) return null;
  // *le culte d'Héraclès en Iran*, *le culte d'Héraclès qui …*
  const isWhole = phraseOf(view, at).every(
    (of) => of <= end || /^(?:punct)/u.test(words[of]?.deprel ?? '') || isAside(view, of, end),
  );
  if (!isWhole) return null;
  const name = view.mentions.find(
    (mention) => 'entity' in mention && mention.start > article.start && mention.end === last.end,
  );
  const said = text.slice(article.start, last.end);
  return {
    text: said.charAt(0).toLowerCase() + said.slice(1),
    noun: (words[at]?.end ?? article.start) - article.start,
    names:
      name && 'entity' in name
        ? { entity: name.entity, at: [name.start - article.start, name.end - article.start] }
        : null,
  };
}

/** *Le Sormac est un navire*: the navire is the Sormac, where no other one is spoken of. */
function readBearer(view: TreeView, at: number): Full | null {
  const { words } = view;
  const main = findMainSubject(view);
  if (main?.predicate !== at || words[main.subject]?.upos !== 'PROPN') return null;
  const bound = (view.dependents[at] ?? []).map((of) => words[of]);
  const isOne = bound.some(
    (word) => word?.deprel.startsWith('det') === true && /^(?:une?|le|la|l['’])$/iu.test(word.form),
  );
  if (!isOne || !bound.some((word) => word?.deprel === 'cop')) return null;
  const topic = findTopic(view);
  return topic && { text: topic.text, noun: 0, names: topic.names };
}

function isNamePart({ words }: TreeView, at: number, noun: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const before = words[at - 1]?.form ?? '';
  const isNamed = (of: number): boolean => /^\p{Lu}/u.test(words[of]?.form ?? '');
  if (OF.test(word.form)) return isNamed(at + 1) || (isArticle(words[at + 1]) && isNamed(at + 2));
  if (isArticle(word)) return OF.test(before) && isNamed(at + 1);
  const isNear = at === noun + 1 || OF.test(before) || isArticle(words[at - 1]);
  return isNamed(at) && (isNear || isNamed(at - 1) || word.deprel.startsWith('flat'));
}

function isArticle(word: Word | undefined): boolean {
  return word?.upos === 'DET' && DEFINITE.test(word.form);
}

/** What a comma sets off. */
function isAside({ words }: TreeView, of: number, end: number): boolean {
  return words[end + 1]?.form === ',' && of > end;
}
