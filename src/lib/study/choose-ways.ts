/**
 * How each item of a session is answered. What can be typed, is typed once it has been answered
 * right before: recalling a word is harder than recognising it, and teaches more. Of what is new or
 * was missed, every third that can be typed is, so that a session is a mix; the rest is chosen.
 */
import type { Candidate } from './candidates.ts';
import { answerLang } from '#lib/play/directions.ts';
import type { Way } from '#lib/play/way.ts';

/** Words. Longer answers are a test of patience on a phone. */
const MAX_TYPED_WORDS = 3;
const TYPED_ONE_IN = 3;

export function chooseWays(candidates: readonly Candidate[]): Way[] {
  let untried = 0;
  return candidates.map((candidate) => {
    const { direction, learnt } = candidate;
    if (!canBeTyped(candidate)) return direction.ways[0];
    if (learnt?.lastVerdict === 'right') return 'type';
    untried += 1;
    return untried % TYPED_ONE_IN === 0 ? 'type' : direction.ways[0];
  });
}

function canBeTyped({ item, card, direction }: Candidate): boolean {
  if (!direction.ways.includes('type')) return false;
  const shown = item.answer[answerLang(item.kind, card.study)]?.[0];
  return shown !== undefined && shown.trim().split(/\s+/u).length <= MAX_TYPED_WORDS;
}
