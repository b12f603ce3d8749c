import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Detail } from '../details/detail.ts';
import { namesItsPeople } from '../guards/reject-relative-word.ts';

/** Whether a sentence names a people: *la musique hongroise*, *les Grecs*. */
export function tellsOfPeople({ words }: TreeView, { demonyms }: Lexicon): boolean {
  return words.some(({ form, lemma, upos }) =>
    /^(?:NOUN|ADJ|PROPN)$/u.test(upos)
      ? [form, lemma].some((word) => demonyms.has(word) || demonyms.has(capitalised(word)))
      : false,
  );
}

/** Whether an option is ruled out by its people, of whom the sentence tells. */
export function isToldOf(option: string, { segment, start, end }: Detail): boolean {
  return namesItsPeople(`${segment.fr.slice(0, start)} ${segment.fr.slice(end)}`, option);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
