import type { Gender } from '#lib/analysis/features.ts';
import { shuffled, type Random } from '#lib/core/random.ts';
import { formFor, PERSON_TRAITS, type PersonTrait, type TraitKind } from './person-trait.ts';
import { isOfOneWalk } from './walk-of-life.ts';

const WANTED = 3;
/** Of each domain one: a colonel is a lieutenant-colonel no more. */
const ONE_OF_EACH: ReadonlySet<TraitKind> = new Set(['position', 'rank', 'office']);
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
      ONE_OF_EACH.has(trait.kind) ||
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
  return isPlausible(trait, other);
}

/** Whether who does not know the text could take one for the other, and nobody bears both. */
function isPlausible(trait: PersonTrait, other: PersonTrait): boolean {
  const near = trait.domain === other.domain;
  switch (trait.kind) {
    case 'profession':
      if (trait.domain === 'sport') return near;
      return isOfOneWalk(trait.domain, other.domain) && !isModern(other, trait);
    case 'rank':
      // whoever commands is no corporal; a general may become a marshal
      return !near && (other.domain !== 'men' || trait.domain === 'men');
    case 'office':
      // a mayor may sit in the senate
      return !near;
    case 'title':
      return (
        other.domain !== 'ruler' ||
        near ||
        (trait.masculine === 'prince' && other.masculine === 'roi')
      );
    case 'clergy':
      return isOtherCleric(trait, other);
    default:
      return true;
  }
}

/** A parish priest is no abbot, a bishop is a priest, and nobody takes either for the pope or a rabbi. */
function isOtherCleric(trait: PersonTrait, other: PersonTrait): boolean {
  if (trait.domain === 'rabbi' || trait.domain === 'protestant') return other.domain !== 'pope';
  if (/^(?:pope|rabbi|protestant)$/u.test(other.domain)) return false;
  return trait.domain === 'priest' ? other.domain !== 'priest' : other.masculine !== 'prêtre';
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

/** Of nations the neighbours come first: their names sound alike; of ranks those beside a general’s. */
function isFar(trait: PersonTrait, other: PersonTrait): boolean {
  if (trait.domain === 'general') return other.domain === 'lieutenant';
  if (trait.kind !== 'nationality' || trait.domain === other.domain) return false;
  return trait.domain !== 'british' || other.domain === 'east';
}
