import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { beginsWithVowel } from '../guards/reject-elision-cue.ts';
import type { Edit } from './paraphrase.ts';
import type { Synonym, Synonyms } from './read-synonyms.ts';

/** Before these words nothing may begin otherwise than it did. */
const ELIDES =
  /(?:['’]|(?<!\p{L})(?:le|la|de|que|ne|se|me|te|je|ce|jusque|lorsque|puisque|quoique|presque)[ \u00a0])$/iu;
/** *c'est alors que*, *c'est parce que* are no conjunctions. */
const CLEFT = /c['’]est[ \u00a0]$/iu;
const QUOTE = /[«»“”"]/u;
/** Least chance that a word has been given the right part of speech. */
const MIN_TAG = 0.9;

/** Words and phrases of a sentence that can be said in another way, none over another. */
export function replaceSynonyms(tree: TreeView, synonyms: Synonyms): Edit[] {
  if (QUOTE.test(tree.text)) return [];
  const edits: Edit[] = [];
  let from = 0;
  for (const word of tree.words) {
    if (word.start < from || word.tagConfidence < MIN_TAG) continue;
    if (/^(?:NOUN|ADJ|PROPN|INTJ)$/u.test(word.upos)) continue;
    const found = synonyms(word.form.replace('’', "'")).find((synonym) =>
      fits(synonym, tree, word.start),
    );
    if (found === undefined) continue;
    const end = word.start + found.from.length;
    edits.push({ start: word.start, end, text: found.to.replace(/'/gu, apostropheOf(tree.text)) });
    from = end;
  }
  return edits;
}

function fits({ from, to, unless }: Synonym, { text }: TreeView, start: number): boolean {
  if (text.slice(start, start + from.length).replace(/’/gu, "'") !== from) return false;
  const after = text.slice(start + from.length);
  if (!/['’]$/u.test(from) && /^[\p{L}\p{N}'’-]/u.test(after)) return false;
  if (unless?.test(after.replace(/^[ \u00a0]+/u, '')) === true) return false;
  const before = text.slice(0, start);
  if (/[\p{L}\p{N}-]$/u.test(before) || CLEFT.test(before)) return false;
  return !ELIDES.test(before) || beginsWithVowel(from) === beginsWithVowel(to);
}

function apostropheOf(text: string): string {
  return text.includes('’') ? '’' : "'";
}
