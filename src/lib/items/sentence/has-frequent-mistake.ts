import data from '../data/frequent-mistakes.json' with { type: 'json' };

const MISTAKES = data.mistakes.map((pattern) => new RegExp(pattern, 'u'));

/** Whether a sentence has one of the mistakes that are often made in written French: *5 km2*, *malgré que*. */
export function hasFrequentMistake({ text }: { readonly text: string }): boolean {
  return MISTAKES.some((mistake) => mistake.test(text));
}
