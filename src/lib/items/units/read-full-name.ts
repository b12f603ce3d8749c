import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { describeNoun } from './describe-noun.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import { findTopic } from './find-topic.ts';
import type { Edit } from './rewritten-text.ts';

const DEFINITE = /^(?:le|la|l['’]|les)$/iu;
const OF = /^(?:de|d['’]|du|des)$/iu;
/** Longest description that bears being said twice, in words with its article. */
const MAX_WORDS = 8;

/** How a noun is said with its name: *le culte d'Héraclès*, or the name alone. */
export interface Full {
  readonly text: string;
  /** Where the noun ends in `text`; 0 where it is not in it. */
  readonly noun: number;
  readonly names: Edit['names'];
  /** Of a name that stands alone; null where nothing shows it, *both* where an article hides it. */
  readonly gender: string | null;
}

/** *le culte d'Héraclès*: an article, a noun, and a name, with nothing between but *de*. */
export function readFull(view: TreeView, at: number): Full | null {
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
    gender: null,
    names:
      name && 'entity' in name
        ? { entity: name.entity, at: [name.start - article.start, name.end - article.start] }
        : null,
  };
}

/** *Le Sormac est un navire*: the navire is the Sormac, where no other one is spoken of. */
export function readBearer(view: TreeView, at: number, lexicon: Lexicon): Full | null {
  const { words } = view;
  const main = findMainSubject(view);
  if (main?.predicate !== at || words[main.subject]?.upos !== 'PROPN') return null;
  const bound = (view.dependents[at] ?? []).map((of) => words[of]);
  const isOne = bound.some(
    (word) => word?.deprel.startsWith('det') === true && /^(?:une?|le|la|l['’])$/iu.test(word.form),
  );
  if (!isOne || !bound.some((word) => word?.deprel === 'cop')) return null;
  const topic = findTopic(view);
  const listed = lexicon.places.get(words[main.subject]?.form ?? '')?.article;
  const shown = listed === 'le' ? 'Masc' : listed === 'la' ? 'Fem' : listed ? 'both' : null;
  return (
    topic && {
      text: topic.text,
      noun: 0,
      names: topic.names,
      gender: shown ?? describeNoun(view, main.subject, lexicon).gender,
    }
  );
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
