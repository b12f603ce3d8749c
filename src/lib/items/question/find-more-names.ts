import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import type { Surroundings } from '../distractors/choose-distractors.ts';
import { nearest } from '../distractors/names-like.ts';
import type { Distractor } from '../facts.ts';
import { randomFor } from '../random-for.ts';
import type { Asked } from './asked.ts';

/** The subtype of typed names that a question's own noun asks for. */
const SUBTYPES: readonly (readonly [RegExp, RegExp])[] = [
  [/quelles? îles?/iu, /^island$/u],
  [/quelles? villes?/iu, /^city$/u],
  [/quels? pays/iu, /^country$/u],
  [/quelles? régions?/iu, /^region$/u],
  [/quels? départements?/iu, /^department$/u],
  [/quels? (?:fleuves?|rivières?)/iu, /^river$/u],
  [/quels? lacs?/iu, /^lake$/u],
];

/** Names for a question that a gap could not take: of the kind that it asks for, whatever their article. */
export function findMoreNames(
  { stem }: Asked,
  detail: Detail,
  { cast }: Surroundings,
  context: ItemContext,
): Distractor[] {
  const { mention, key, segment } = detail;
  if (mention.value !== null || mention.type !== 'place') return [];
  const subtype = SUBTYPES.find(([noun]) => noun.test(stem))?.[1];
  const [listed, ...others] = context.names
    .called(key)
    .filter((line) => line.type === 'place' && subtype?.test(line.subtype));
  if (subtype === undefined || listed === undefined || others.length > 0) return [];
  const random = randomFor(context, `${segment.fr}${String(detail.start)}names`);
  return nearest(listed, context.names.alike(listed), detail, cast, context, random).map(
    ({ fr, en }) => ({ fr, en: en.replace(/^the /u, ''), why: 'otherName' }),
  );
}
