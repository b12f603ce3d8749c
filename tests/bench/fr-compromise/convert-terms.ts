/**
 * What fr-compromise says of a sentence, in CoNLL-U, each doubt settled in its favour: signs that it
 * keeps beside its terms become tokens tagged PUNCT, an elided form goes with its apostrophe, a
 * clitic takes the hyphen before it, other hyphens join, an abbreviation keeps its stop. Terms that
 * it unfolds from one form without an apostrophe (*au*) are a contraction.
 */
import type { ConlluRange, ConlluSentence, ConlluWord } from '#lib/text/conllu/conllu.ts';
import { mapTags } from './map-tags.ts';

/** A term as `json()` of fr-compromise gives it; `pre` and `post` are what stands around it. */
export interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly tags: readonly string[];
  /** The word that it stands for within a contraction; all but the first have no text. */
  readonly implicit?: string | undefined;
  readonly root?: string | undefined;
}

const BLANK: ConlluWord = {
  form: '_',
  lemma: '_',
  upos: 'X',
  feats: {},
  head: 0,
  deprel: 'dep',
  misc: {},
  spaceAfter: true,
};

/** What stands behind a verb and its hyphen. */
const CLITIC = /^(?:je|tu|ils?|elles?|on|nous|vous|ce|le|la|les|lui|leur|moi|toi|y|en|t)$/iu;

interface Draft {
  readonly words: ConlluWord[];
  readonly ranges: ConlluRange[];
}

/** Null where the sentence holds white space only. */
export function convertTerms(terms: readonly Term[]): ConlluSentence | null {
  const draft: Draft = { words: [], ranges: [] };
  const groups = groupContractions(terms);
  let prefix = '';
  let joins = false;
  for (const [index, group] of groups.entries()) {
    const [head] = group;
    const tail = group.at(-1);
    if (head === undefined || tail === undefined) continue;
    addPunctuation(draft, head.pre);
    const next = groups[index + 1]?.[0];
    const keepsStop = next !== undefined && isShortened(tail) && tail.post.startsWith('.');
    const text = prefix + head.text + (keepsStop ? '.' : '');
    const after = keepsStop ? tail.post.slice(1) : tail.post;
    const hyphen = after === '-' && next?.pre === '' && text !== '';
    const beforeClitic = hyphen && CLITIC.test(next.text);
    if (beforeClitic && text === '-t') {
      prefix = '-t-';
      continue;
    }
    if (joins) joinToLast(draft, text);
    else addToken(draft, text, group);
    prefix = beforeClitic ? '-' : '';
    joins = hyphen && !beforeClitic;
    if (joins) joinToLast(draft, '-');
    else if (!hyphen) addPunctuation(draft, after);
  }
  return draft.words.length === 0 ? null : { comments: [], text: '', ...draft };
}

function groupContractions(terms: readonly Term[]): Term[][] {
  const groups: Term[][] = [];
  for (const term of terms) {
    const last = groups.at(-1);
    if (term.text === '' && term.implicit !== undefined && last !== undefined) last.push(term);
    else groups.push(unfoldPreposition(term));
  }
  return groups;
}

/** It unfolds *au* but not *du* and *des*, which it does tell apart by their tag. */
function unfoldPreposition(term: Term): Term[] {
  const article = { du: 'le', des: 'les' }[term.normal];
  if (article === undefined || !term.tags.includes('Preposition')) return [term];
  const second = { ...term, text: '', implicit: article, tags: ['Determiner'], root: 'le' };
  return [{ ...term, post: '', implicit: 'de' }, second];
}

function isShortened({ tags }: Term): boolean {
  return tags.includes('Abbreviation') || tags.includes('Acronym');
}

function addToken({ words, ranges }: Draft, text: string, group: readonly Term[]): void {
  if (text === '') return;
  const parts = text.split(/(?<=['’])(?=.)/u);
  const elided = group.length === parts.length;
  if (group.length > 1 && !elided) {
    const first = words.length + 1;
    const last = words.length + group.length;
    ranges.push({ first, last, form: text, misc: {}, spaceAfter: true });
  }
  for (const [index, term] of group.entries()) {
    const form = group.length === 1 ? text : elided ? parts[index] : term.implicit;
    words.push(describe(form ?? '', term));
  }
}

/** The last token goes on: where it is a contraction, only what is spelt grows. */
function joinToLast({ words, ranges }: Draft, text: string): void {
  const range = ranges.at(-1);
  const word = words.at(-1);
  if (range?.last === words.length) ranges.splice(-1, 1, { ...range, form: range.form + text });
  else if (word !== undefined) words.splice(-1, 1, { ...word, form: word.form + text });
}

/** Each sign is a token, but a row of the same one (*...*) is one. */
function addPunctuation({ words }: Draft, around: string): void {
  for (const [form] of around.matchAll(/(\S)\1*/gu))
    words.push({ ...BLANK, form, lemma: form, upos: 'PUNCT' });
}

function describe(form: string, { root, implicit, normal, tags }: Term): ConlluWord {
  return { ...BLANK, form, lemma: root ?? implicit ?? normal, upos: mapTags(tags) };
}
