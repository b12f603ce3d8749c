import type { Fact } from '../facts.ts';
import type { Claim } from './claim.ts';
import type { Range } from './project-view.ts';
import type { Wording } from './find-wordings.ts';

/** A statement that a sentence makes false, and by what. */
export interface Lie {
  readonly stem: { readonly fr: string; readonly en: string | null };
  readonly said: {
    readonly key: { readonly fr: string; readonly en: string | null };
    readonly option: { readonly fr: string; readonly en: string | null };
  };
  /** Where the sentence says what is right. */
  readonly at: { readonly fr: Range; readonly en: Range | null };
}

/** All false statements of a claim in one wording: one for each detail of it that excludes others. */
export function findLies(claim: Claim, facts: readonly Fact[], wording: Wording): Lie[] {
  const ofDetails = facts.flatMap((fact): Lie[] => {
    const values =
      claim.bearer !== null && fact.variant === 'name' ? fact.distractors : fact.falsehoods;
    const [other] = fact.asserted || claim.isAttribute ? values : [];
    if (other === undefined || claim.placeOf([fact.start, fact.end]) === null) return [];
    const fr = replaceOnly(wording.fr, fact.key, other.fr);
    if (fr === null) return [];
    const { english } = fact;
    const en =
      wording.en !== null && english && other.en !== null
        ? replaceOnly(wording.en, english.text, other.en)
        : null;
    if (wording.en !== null && en === null) return [];
    return [
      {
        stem: { fr, en },
        said: {
          key: { fr: fact.key, en: english?.text ?? null },
          option: { fr: other.fr, en: other.en },
        },
        at: { fr: [fact.start, fact.end], en: english && [english.start, english.end] },
      },
    ];
  });
  const [first] = facts;
  const ofTimes = wording.lies.slice(0, 2).flatMap(({ fr, key, option, en }): Lie[] => {
    const at = placeOf(first?.segment.fr ?? '', key);
    if (at === null) return [];
    return [
      {
        stem: { fr, en: en?.text ?? null },
        said: {
          key: { fr: key, en: en?.key ?? null },
          option: { fr: option, en: en?.option ?? null },
        },
        at: { fr: at, en: en === null ? null : placeOf(first?.segment.en ?? '', en.key) },
      },
    ];
  });
  return [...ofDetails, ...ofTimes];
}

/** A false statement that says otherwise what a sentence says in these words; null where it says it not. */
export function lieOf(
  { fr, key, option }: { readonly fr: string; readonly key: string; readonly option: string },
  sentence: string,
): Lie | null {
  const at = placeOf(sentence, key);
  if (at === null) return null;
  return {
    stem: { fr, en: null },
    said: { key: { fr: key, en: null }, option: { fr: option, en: null } },
    at: { fr: at, en: null },
  };
}

/** Where words stand first, whatever their capitals. */
function placeOf(text: string, words: string): Range | null {
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  return start < 0 ? null : [start, start + words.length];
}

/** Null where the words do not stand in the text exactly once. */
function replaceOnly(text: string, words: string, other: string): string | null {
  if (!text.includes(words)) return null;
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const places = [
    ...text.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}]|[-.,]\\p{N})`, 'gu'),
    ),
  ];
  const [only, ...more] = places;
  if (only === undefined || more.length > 0) return null;
  return text.slice(0, only.index) + other + text.slice(only.index + words.length);
}
