import type { Tense } from '#lib/analysis/features.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import { askedTense, compoundOf, type Conjugated } from './conjugated.ts';

const BE_VERBS = new Set(words.beVerbs);
const BOTH = new Set(words.bothAuxiliaries);

type Shape = Pick<Conjugated, 'tense' | 'voice' | 'auxiliary'>;

/** *est venu* is a past of *venir*, *est vendu* a present of *vendre* in the passive. */
export function readShape(
  tense: Tense,
  helper: string,
  been: string | null,
  lemma: string,
  reflexive: boolean,
): Shape | string {
  const compound = compoundOf(tense);
  if (BOTH.has(lemma)) return 'reject-two-auxiliaries';
  if (helper === 'avoir') {
    if (compound === null) return 'reject-rare-tense';
    if (been === null) return { tense: compound, voice: 'active', auxiliary: 'avoir' };
    return /^été$/iu.test(been)
      ? { tense: compound, voice: 'passive', auxiliary: null }
      : 'reject-parted-auxiliary';
  }
  if (helper !== 'être' || been !== null) return 'reject-parted-auxiliary';
  if (reflexive || BE_VERBS.has(lemma)) {
    return compound === null
      ? 'reject-rare-tense'
      : { tense: compound, voice: 'active', auxiliary: 'être' };
  }
  const simple = askedTense(tense);
  return simple === null
    ? 'reject-rare-tense'
    : { tense: simple, voice: 'passive', auxiliary: null };
}
