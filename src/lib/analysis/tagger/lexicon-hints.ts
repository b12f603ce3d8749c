import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { mix } from '#lib/analysis/model/hash-feature.ts';
import { UPOS } from '#lib/analysis/tree/document.ts';
import type { FormHints } from './describe-forms.ts';

export const NO_HINTS: FormHints = {
  uposClass: () => 0,
  readingClass: () => 0,
};

/** What a lexicon says of forms, each looked up once for each call of this function. */
export function hintsFrom(lexicon: FormLexicon): FormHints {
  const tagOfBundle = lexicon.bundles.map(({ upos }) => UPOS.indexOf(upos));
  const cache = new Map<readonly number[], { upos: number; reading: number }>();
  const classesOf = (form: string): { upos: number; reading: number } => {
    const bundles = lexicon.bundlesOf(form);
    let classes = cache.get(bundles);
    if (classes === undefined) {
      let [upos, reading] = [0, 0];
      for (const bundle of bundles) {
        upos |= 1 << (tagOfBundle[bundle] ?? 0);
        reading = mix(reading, bundle + 1);
      }
      classes = { upos, reading };
      cache.set(bundles, classes);
    }
    return classes;
  };
  return {
    uposClass: (form) => classesOf(form).upos,
    readingClass: (form) => classesOf(form).reading,
  };
}
