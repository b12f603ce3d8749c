import type { ItemContext, StudySegment } from '../context.ts';
import type { Claim } from './claim.ts';
import type { Range } from './project-view.ts';
import { tellAttributes } from './tell-attribute.ts';
import { tellParticiples } from './tell-participle.ts';

/** What appositions and participles of a sentence say, each as a statement that stands by itself. */
export function findSideClaims({ en, trees }: StudySegment, { lexicon }: ItemContext): Claim[] {
  const { french } = trees;
  if (french === null || en !== null) return [];
  return [...tellAttributes(french, lexicon), ...tellParticiples(french, lexicon)].map(
    ({ text, range, shift, bearer }) => ({
      fr: text,
      en: null,
      view: null,
      differs: true,
      placeOf: ([start, end]: Range): Range | null =>
        start >= range[0] && end <= range[1] ? [start + shift, end + shift] : null,
      isNegative: false,
      isAttribute: true,
      bearer,
    }),
  );
}
