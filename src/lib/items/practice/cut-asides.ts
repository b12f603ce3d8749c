/** A bracket with what stands in it, and the space before it. */
const ASIDE = /\s\([^()]*\)(?=[\s,.;:!?])/gu;

/** A sentence without what it says in brackets, so that less must be read. */
export function cutAsides(sentence: string): string {
  return sentence.replace(ASIDE, '');
}

/** Whether a place in a sentence is one that `cutAsides` cuts. */
export function isAside(sentence: string, place: number): boolean {
  return [...sentence.matchAll(ASIDE)].some(
    ({ index, 0: aside }) => index < place && place < index + aside.length,
  );
}
