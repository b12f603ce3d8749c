import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { counterpartOf } from '#lib/bilingual/words/find-phrase.ts';
import { isMeaningfulWord } from '#lib/bilingual/words/list-nodes.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { Views } from '../agree.ts';
import type { Asked } from '../asked.ts';

/** What is left for each word of an answer that nothing in the other one stands against. */
const ALONE = 0.75;

/** Of a name that both sides write alike. */
const SURE = 0.98;

/**
 * How sure two answers say the same, 0 to 1; null where they do not: a date or amount by its value,
 * a phrase by its words, each of which must be linked into the other and into nothing else.
 */
export function compareAnswers(
  french: Asked,
  english: Asked,
  links: readonly WordLink[],
  views: Views,
): number | null {
  const [ours, theirs] = [contentOf(french, views.french), contentOf(english, views.english)];
  if (isSameName(french.answer.text, english.answer.text)) return SURE;
  const found = counterpartOf(french.answer, views.french, views.english, links);
  if (found) {
    const words = found.words.filter((at) => isMeaningfulWord(views.english.words[at]));
    if (isEqual(words, theirs)) return found.confidence;
  }
  if (ours.length === 0 || theirs.length === 0) return null;
  const [here, there] = [new Set(ours), new Set(theirs)];
  const touching = links.filter(
    (link) => link.french.some((at) => here.has(at)) || link.english.some((at) => there.has(at)),
  );
  const [within, withinEnglish] = [spanOf(french, views.french), spanOf(english, views.english)];
  // conjunctions of several words count as one, be they meaningful or not: *parce que*, *because*
  const isInside = (link: WordLink): boolean =>
    link.french.some((at) => within.has(at)) && link.english.some((at) => withinEnglish.has(at));
  if (touching.length === 0 || !touching.every(isInside)) return null;
  // of what is counted the noun is asked with: *combien d'habitants*, *how many inhabitants*
  const asked = [...touching, ...(french.word === 'how-many' ? links : [])];
  const heads = asked.some(
    (link) => link.french.includes(french.answerHead) && link.english.includes(english.answerHead),
  );
  if (!heads) return null;
  const linked = {
    french: new Set(touching.flatMap((link) => link.french)),
    english: new Set(touching.flatMap((link) => link.english)),
  };
  const alone =
    ours.filter((at) => !linked.french.has(at)).length +
    theirs.filter((at) => !linked.english.has(at)).length;
  let confidence = Math.min(...touching.map((link) => link.confidence));
  for (let word = 0; word < alone; word += 1) confidence *= ALONE;
  return confidence;
}

/** *The Varn Post*, whatever a tree makes of its words. */
function isSameName(french: string, english: string): boolean {
  return french === english && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+$/u.test(french);
}

function spanOf({ answer }: Asked, { words }: TreeView): ReadonlySet<number> {
  return new Set(
    words.flatMap(({ start, end }, at) => (start >= answer.start && end <= answer.end ? [at] : [])),
  );
}

function contentOf({ answer }: Asked, { words }: TreeView): number[] {
  return words.flatMap((word, at) =>
    word.start >= answer.start && word.end <= answer.end && isMeaningfulWord(word) ? [at] : [],
  );
}

function isEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((word, at) => word === b[at]);
}
