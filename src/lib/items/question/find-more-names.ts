import { shuffled } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import type { Surroundings } from '../distractors/choose-distractors.ts';
import type { Distractor } from '../facts.ts';
import { findLanguageArea } from '../names/find-language-area.ts';
import type { TypedName } from '../names/read-typed-names.ts';
import { randomFor } from '../random-for.ts';
import type { Asked } from './asked.ts';

/** The subtype of typed names that a question's own noun asks for. */
const SUBTYPES: readonly (readonly [RegExp, string])[] = [
  [/quelles? îles?/iu, 'island'],
  [/quelles? villes?/iu, 'city'],
  [/quels? pays/iu, 'country'],
  [/quelles? régions?/iu, 'region'],
  [/quels? (?:fleuves?|rivières?)/iu, 'river'],
  [/quels? lacs?/iu, 'lake'],
  [/quels? continents?/iu, 'continent'],
];
/** A numbered name: nobody invented is like it. */
const NUMBERED = /\d| [IVX]+$| (?:Ier|Ire)$/u;

/**
 * Names for a question that a gap could not take: of the kind that the question asks for, whatever
 * their article, and full names for a full one with a particle.
 */
export function findMoreNames(
  { stem }: Asked,
  detail: Detail,
  { cast }: Surroundings,
  context: ItemContext,
): Distractor[] {
  const { mention, key, segment, tree } = detail;
  if (mention.value !== null) return [];
  const random = randomFor(context, `${segment.fr}${String(detail.start)}names`);
  const offer = (names: readonly TypedName[]): Distractor[] =>
    shuffled(
      names.filter(({ fr }) => fr !== key && !cast.forms.has(fr)),
      random,
    ).map(({ fr, en }) => ({ fr, en: en.replace(/^the /u, ''), why: 'otherName' }));
  if (mention.type === 'place') {
    const subtype = SUBTYPES.find(([noun]) => noun.test(stem))?.[1];
    return subtype === undefined ? [] : offer(context.names.alike(placeholder(subtype, key)));
  }
  const gender = tree.entities.get(mention.entity)?.gender ?? null;
  if (mention.type !== 'person' || gender === null || !/^\p{Lu}.* /u.test(key)) return [];
  const area = findLanguageArea(key, cast, context.names);
  return area === null || NUMBERED.test(key) ? [] : offer(context.names.invented(area, gender));
}

function placeholder(subtype: string, fr: string): TypedName {
  return {
    type: 'place',
    subtype,
    gender: null,
    number: 'Sing',
    article: null,
    area: '',
    fr,
    en: fr,
  };
}
