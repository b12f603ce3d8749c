import type { Alignment } from './align-words.ts';
import type { Placed } from './place-words.ts';
import type { Tally } from './tally.ts';

export interface ArcTallies {
  readonly uas: Tally;
  readonly las: Tally;
}

/**
 * Unlabelled and labelled attachment, relations without their subtypes. Punctuation is left out:
 * each side counts its own words that are not PUNCT, and the right ones are counted where the gold
 * word is not, as the shared task's script does with its content words.
 */
export function countArcs(gold: Placed, system: Placed, alignment: Alignment): ArcTallies {
  let heads = 0;
  let arcs = 0;
  for (const index of system.words.keys()) {
    const goldWord = gold.words[alignment.toGold[index] ?? -1];
    if (goldWord === undefined || goldWord.word.upos === 'PUNCT') continue;
    if (sameHead(gold, system, alignment, index)) heads += 1;
    if (sameArc(gold, system, alignment, index)) arcs += 1;
  }
  const totals = { gold: countWords(gold), system: countWords(system) };
  return { uas: { correct: heads, ...totals }, las: { correct: arcs, ...totals } };
}

/** Whether a system word has the head, and the relation without subtype, of its gold counterpart. */
export function sameArc(
  gold: Placed,
  system: Placed,
  alignment: Alignment,
  systemIndex: number,
): boolean {
  const systemWord = system.words[systemIndex];
  const goldWord = gold.words[alignment.toGold[systemIndex] ?? -1];
  if (systemWord === undefined || goldWord === undefined) return false;
  return (
    sameHead(gold, system, alignment, systemIndex) &&
    withoutSubtype(systemWord.word.deprel) === withoutSubtype(goldWord.word.deprel)
  );
}

function sameHead(
  gold: Placed,
  system: Placed,
  { toGold }: Alignment,
  systemIndex: number,
): boolean {
  const systemHead = system.words[systemIndex]?.head ?? -1;
  const goldHead = gold.words[toGold[systemIndex] ?? -1]?.head ?? -1;
  if (systemHead < 0 || goldHead < 0) return systemHead < 0 && goldHead < 0;
  return toGold[systemHead] === goldHead;
}

function countWords({ words }: Placed): number {
  return words.filter(({ word }) => word.upos !== 'PUNCT').length;
}

function withoutSubtype(deprel: string): string {
  return deprel.replace(/:.*$/u, '');
}
