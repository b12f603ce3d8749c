import type { Gender } from '#lib/analysis/features.ts';
import { shuffled, type Random } from '#lib/core/random.ts';
import { formFor, PERSON_TRAITS, type PersonTrait } from './person-trait.ts';

const WANTED = 3;
const EUROPE: ReadonlySet<string> = new Set(['british', 'east', 'latin', 'low', 'north']);

/** Values that rule a trait out, for a person of a gender, that a text does not speak of. */
export function chooseOtherTraits(
  trait: PersonTrait,
  gender: Gender,
  /** All words of the text, in lower case. */
  mentioned: ReadonlySet<string>,
  /** Nations that the name may be of, by their masculine adjective; null where it tells nothing. */
  nations: ReadonlySet<string> | null,
  random: Random,
): PersonTrait[] {
  const others = shuffled(
    PERSON_TRAITS.filter((other) => isOther(trait, other, mentioned, nations)),
    random,
  ).sort((a, b) => Number(isFar(trait, a)) - Number(isFar(trait, b)));
  const chosen: PersonTrait[] = [];
  const domains = new Set<string>();
  for (const other of others) {
    const mixed =
      (trait.kind === 'profession' && trait.domain !== 'sport') ||
      trait.kind === 'position' ||
      other.domain === 'british';
    if (formFor(other, gender) === null || (mixed && domains.has(other.domain))) continue;
    if ([trait, ...chosen].some((each) => isPartOf(each, other) || isPartOf(other, each))) continue;
    if (chosen.length === WANTED) break;
    domains.add(other.domain);
    chosen.push(other);
  }
  return chosen;
}

/** *colonel* is a part of *lieutenant-colonel*. */
function isPartOf(part: PersonTrait, whole: PersonTrait): boolean {
  return whole.masculine.split('-').includes(part.masculine);
}

/** Values that rule the key out and that the text does not speak of. */
function isOther(
  trait: PersonTrait,
  other: PersonTrait,
  mentioned: ReadonlySet<string>,
  nations: ReadonlySet<string> | null,
): boolean {
  if (other.kind !== trait.kind || other.masculine === trait.masculine) return false;
  if (other.english.some((form) => trait.english.includes(form))) return false;
  // a team has them all: the text speaks of each
  if (trait.kind === 'position') return trait.domain !== other.domain;
  if ([other.masculine, other.feminine ?? ''].some((form) => mentioned.has(form))) return false;
  if (trait.kind === 'nationality')
    return nations === null
      ? isOtherNation(trait, other)
      : nations.has(other.masculine) && !bothBritish(trait, other);
  const near = trait.domain === other.domain;
  if (trait.kind === 'profession') {
    const sport = trait.domain === 'sport';
    return sport ? near : !near && other.domain !== 'sport' && !isModern(other, trait);
  }
  // a parish priest is no abbot, and nobody takes him for the pope
  if (trait.kind === 'clergy')
    return trait.domain !== 'priest' || !(near || other.masculine === 'pape');
  return true;
}

/** Of the same part of the world; the nations of Britain are all British, the Irish once were. */
function isOtherNation(trait: PersonTrait, other: PersonTrait): boolean {
  const european = EUROPE.has(trait.domain) && EUROPE.has(other.domain);
  return european ? !bothBritish(trait, other) : trait.domain === other.domain;
}

function bothBritish(trait: PersonTrait, other: PersonTrait): boolean {
  return trait.domain === 'british' && other.domain === 'british';
}

/** *cinéaste* beside a physician of long ago. */
function isModern(other: PersonTrait, trait: PersonTrait): boolean {
  const modern = /^(?:stage|engineering|fashion)$/u;
  return modern.test(other.domain) && !modern.test(trait.domain);
}

/** Of nations the neighbours come first: their names sound alike. */
function isFar(trait: PersonTrait, other: PersonTrait): boolean {
  if (trait.kind !== 'nationality' || trait.domain === other.domain) return false;
  return trait.domain !== 'british' || other.domain === 'east';
}
