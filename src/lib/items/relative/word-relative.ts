import type { StudySegment } from '../context.ts';
import { excerptAround } from '../excerpt.ts';
import { wordBoth } from '../word-phrase.ts';
import type { Relative } from './read-relative.ts';

interface Wording {
  readonly rationale: ReturnType<typeof wordBoth>;
  readonly whyWrong: (option: string) => ReturnType<typeof wordBoth>;
}

/** Why one relative pronoun is right and the others are not. */
export function wordRelative(
  { fr, trees }: StudySegment,
  { at, predicate, finite, form }: Relative,
  key: string,
): Wording {
  const words = trees.french?.words ?? [];
  const { start = 0, end = 0 } = words[at] ?? {};
  const verb = words[Math.min(predicate, finite)]?.form ?? '';
  const slots = {
    key,
    verb,
    excerpt: excerptAround(fr, start, end),
  };
  const right = {
    qui: 'relativeSubject',
    que: 'relativeObject',
    dont: 'relativeOf',
    où: 'relativeWhere',
  } as const;
  const whyWrong = (option: string): ReturnType<typeof wordBoth> => {
    const told = { ...slots, option };
    switch (option) {
      case 'qui':
        return wordBoth('wrongRelativeSubject', told, null);
      case 'dont':
        return wordBoth('wrongRelativeOf', told, null);
      case 'où':
        return wordBoth('wrongRelativeWhere', told, null);
      default:
        return wordBoth(
          form === 'qui' ? 'wrongRelativeNoSubject' : 'wrongRelativeObject',
          told,
          null,
        );
    }
  };
  return { rationale: wordBoth(right[form], slots, null), whyWrong };
}
