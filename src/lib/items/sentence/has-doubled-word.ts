/** Words that French says twice: *nous nous levons*, *très très loin*, *pas à pas*. */
const SAID_TWICE = /^(?:nous|vous|très|si|non|oui|tout|bien|trop|plus|tant|que|elle|elles)$/iu;
const DOUBLED = /(?<![\p{L}\p{N}'’-])(\p{Ll}+) \1(?![\p{L}\p{N}'’-])/gu;

/** Whether a word stands twice in a row by a slip: *de de*, *dans dans*. Numbers and names may. */
export function hasDoubledWord(text: string): boolean {
  return [...text.matchAll(DOUBLED)].some(([, word = '']) => !SAID_TWICE.test(word));
}
