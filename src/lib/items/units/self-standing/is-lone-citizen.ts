import type { Reading } from './open-reference.ts';

/** *la jeune Bretonne*, *le jeune Lyonnais* without a name: who was spoken of before. */
export function isLoneCitizen({ view: { words }, lexicon }: Reading, at: number): boolean {
  const [article, age, people, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  return (
    /^l[ea]$/iu.test(article?.form ?? '') &&
    /^(?:jeune|vieux|vieil|vieille|petite?)$/iu.test(age?.form ?? '') &&
    /^\p{Lu}/u.test(people?.form ?? '') &&
    lexicon.demonyms.has(people?.form ?? '') &&
    !/^\p{Lu}/u.test(next?.form ?? '')
  );
}
