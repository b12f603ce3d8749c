import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { mix } from '#lib/analysis/model/hash-feature.ts';
import { UPOS } from '#lib/analysis/tree/document.ts';
import type { FormClasses, FormHints } from './describe-forms.ts';

export const NO_HINTS: FormHints = { classesOf: () => ({ upos: 0, reading: 0 }) };

/** What a lexicon says of forms. */
export function hintsFrom(lexicon: FormLexicon): FormHints {
  const tagOfBundle = lexicon.bundles.map(({ upos }) => UPOS.indexOf(upos));
  const cache = new Map<readonly number[], FormClasses>();
  return {
    classesOf(form) {
      const bundles = lexicon.bundlesOf(form);
      const known = cache.get(bundles);
      if (known !== undefined) return known;
      let [upos, reading] = [0, 0];
      for (const bundle of bundles) {
        upos |= 1 << (tagOfBundle[bundle] ?? 0);
        reading = mix(reading, bundle + 1);
      }
      const classes = { upos, reading };
      cache.set(bundles, classes);
      return classes;
    },
  };
}
