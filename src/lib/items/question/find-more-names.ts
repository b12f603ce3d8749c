import { shuffled } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import type { Surroundings } from '../distractors/choose-distractors.ts';
import { nearest } from '../distractors/names-like.ts';
import { peopleAnywhere } from '../distractors/people-anywhere.ts';
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
  [/quels? continents?/iu, /^continent$/u],
];

/** Names for a question that a gap could not take: of the kind that it asks for, whatever their article. */
export function findMoreNames(
  { stem }: Asked,
  detail: Detail,
  { cast }: Surroundings,
  context: ItemContext,
): Distractor[] {
  const { mention, key, segment } = detail;
  if (mention.value === null && mention.type === 'person') {
    const random = randomFor(context, `${segment.fr}${String(detail.start)}people`);
    const told = tellsPlace(stem, detail, context) ? 'place' : 'nothing';
    return peopleAnywhere(detail, told, cast, context, random).map(({ fr, en }) => ({
      fr,
      en,
      why: 'otherName',
    }));
  }
  if (mention.value !== null || mention.type !== 'place') return [];
  const subtype = SUBTYPES.find(([noun]) => noun.test(stem))?.[1];
  const [listed, ...others] = context.names
    .called(key)
    .filter((line) => line.type === 'place' && subtype?.test(line.subtype));
  if (subtype === undefined || listed === undefined || others.length > 0) return [];
  const random = randomFor(context, `${segment.fr}${String(detail.start)}names`);
  if (listed.subtype === 'continent') {
    // what the rest of the sentence tells does not matter where the question does not say it
    const world = context.names.alike(listed).filter(({ area }) => area === listed.area);
    return tellsPlace(stem, detail, context)
      ? []
      : shuffled(world, random).map(({ fr, en }) => ({ fr, en, why: 'otherName' }));
  }
  return nearest(listed, context.names.alike(listed), detail, cast, context, random).map(
    ({ fr, en }) => ({ fr, en: en.replace(/^the /u, ''), why: 'otherName' }),
  );
}

/** Whether a question names a place or a people, by which whom or what it asks for could be told. */
function tellsPlace(
  stem: string,
  { tree, mention }: Detail,
  { lexicon: { demonyms, places } }: ItemContext,
): boolean {
  const named = tree.mentions.some(
    (other) =>
      other !== mention &&
      other.value === null &&
      other.form === 'name' &&
      other.type !== 'person' &&
      stem.includes(other.text),
  );
  const words = stem.match(/\p{L}[\p{L}-]+/gu) ?? [];
  return (
    named ||
    words.some(
      (word, at) =>
        demonyms.has(`${word.charAt(0).toUpperCase()}${word.slice(1)}`) ||
        (at > 0 && places.has(word)),
    )
  );
}
