/**
 * A kind name for who gives none: an animal and a quality, in both languages. The lists and how they
 * were made are told in README.md.
 */
import adjectives from './adjectives.json' with { type: 'json' };
import animals from './animals.json' with { type: 'json' };
import type { ParticipantName } from '../session/class-event.ts';

/** How many names there are to draw from. */
export const NAME_COUNT = animals.length * adjectives.length;

/** `below`: a whole number from 0 to less than its argument. */
export function drawName(below: (limit: number) => number): ParticipantName {
  return nameAt(below(NAME_COUNT));
}

/** `index`: from 0 to `NAME_COUNT` - 1. */
export function nameAt(index: number): ParticipantName {
  const animal = animals[Math.floor(index / adjectives.length)];
  const adjective = adjectives[index % adjectives.length];
  if (animal === undefined || adjective === undefined) throw new RangeError('no such name');
  const french = animal.gender === 'f' ? adjective.f : adjective.m;
  return { fr: `${animal.fr} ${french}`, en: `${adjective.en} ${animal.en}` };
}
