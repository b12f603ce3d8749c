import type { StudySegment } from '../context.ts';
import { couldHarm } from '../guards/reject-harm.ts';
import { containsPartOf } from '../guards/reject-repeated-key.ts';
import type { Answered } from './answered.ts';
import type { Asked } from './asked.ts';

/** Fewer wrong options than two make no question. */
export const MIN_DISTRACTORS = 2;
const SHORTEST_STEM = 4;
/** What is left over where something was taken out: *et,*, *de ?* */
const LEFT_OVER =
  /(?:^|\s)(?:et|ou|mais|and|or|but)\s*[,?]|\s(?:de|à|la|le|les|des|du|au|aux|en|par|pour|que|qui|the|a|an)\s*\?|,\s*[,?]|\(\s*\)/iu;

/** The guard that a question with its options fails; null for none. */
export function refuseAnswered(
  { french, english }: { readonly french: Asked; readonly english: Asked | null },
  { key, telling, distractors, listed }: Answered,
  { fr }: StudySegment,
  sensitiveStems: readonly string[],
): string | null {
  // *Que répara Paul ?*: whatever else stands there is either odd or as true
  if (french.word === 'what' && english === null && listed !== true) return 'reject-weak-word';
  if (french.negated) return 'reject-negative-stem';
  if (
    LEFT_OVER.test(french.stem.replace(/ par an \?$/u, ' ?')) ||
    (english && LEFT_OVER.test(english.stem))
  )
    return 'reject-broken-stem';
  if (containsPartOf(french.stem, telling.fr)) return 'reject-repeated-key';
  if (key.fr !== '' && namesPlaceOf(french.stem, key.fr)) return 'reject-repeated-key';
  if (/\d [kcd]?m[23]$/u.test(key.fr)) return 'reject-plain-exponent';
  if (french.word === 'who' && standsOut(key.fr, distractors)) return 'reject-standing-out';
  if (english && telling.en !== null && containsPartOf(english.stem, telling.en))
    return 'reject-repeated-key';
  if (french.stem.split(/\s+/u).length < SHORTEST_STEM) return 'reject-short-stem';
  if (french.word === 'who' && couldHarm(fr, 'person', sensitiveStems)) return 'reject-harm';
  return distractors.length < MIN_DISTRACTORS ? 'too-few-distractors' : null;
}

/** *Hongrie* in the question, *la cuisine hongroise* in the answer; or the other way round. */
function namesPlaceOf(stem: string, key: string): boolean {
  const words = (text: string): string[] =>
    (
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .match(/\p{L}{5,}/gu) ?? []
    ).filter((word, at) => at > 0 || /^\p{Ll}/u.test(word));
  const people = /(?:ien|ienne|ais|aise|ois|oise|ain|aine|een|eenne|ol|ole|and|ande|ique)s?$/u;
  const derived = (place: string, adjective: string): boolean =>
    /^\p{Lu}/u.test(place) &&
    people.test(adjective) &&
    adjective.toLowerCase().startsWith(place.toLowerCase().slice(0, Math.max(4, place.length - 3)));
  const asked = words(stem);
  const told = words(key);
  return asked.some((a) => told.some((b) => derived(a, b) || derived(b, a)));
}

/** A double first name beside plain ones: *Jean-Baptiste Aubry*, *Paul Roux*, *Luc Morel*. */
function standsOut(key: string, distractors: Answered['distractors']): boolean {
  const length = Math.max(...distractors.map(({ fr }) => fr.length));
  return (
    key.includes('-') &&
    key.length > 1.3 * length &&
    !distractors.some(({ fr }) => fr.includes('-'))
  );
}

/** Wrong options that the question does not name itself, in either language, each once. */
export function fittingDistractors(
  { french, english }: { readonly french: Asked; readonly english: Asked | null },
  { key, distractors }: Answered,
): Answered['distractors'] {
  const seen = new Set([key.fr.toLowerCase()]);
  return distractors.filter(({ fr, en }) => {
    if (english !== null && en === null) return false;
    if (seen.has(fr.toLowerCase())) return false;
    seen.add(fr.toLowerCase());
    return (
      !containsWhole(french.stem, fr) &&
      !(english && en !== null && containsWhole(english.stem, en))
    );
  });
}

function containsWhole(stem: string, option: string): boolean {
  return stem.toLowerCase().includes(option.toLowerCase());
}
