/**
 * Is the subject found exactly, and hung on the right predicate? A subject is a dependent by
 * `nsubj` of any subtype; its span goes from the first to the last character of its subtree. It is
 * right when a gold subject has the same span and the same head.
 */
import type { Alignment } from './align-words.ts';
import type { Placed, Span } from './place-words.ts';
import type { Tally } from './tally.ts';

export interface SubjectTallies {
  readonly all: Tally;
  /** System side: only the subjects whose head word it marks `Sure=Yes`. */
  readonly sure: Tally;
}

interface Subject extends Span {
  readonly predicate: number;
  readonly sure: boolean;
}

export function matchSubjects(gold: Placed, system: Placed, alignment: Alignment): SubjectTallies {
  const goldSubjects = findSubjects(gold);
  const systemSubjects = findSubjects(system);
  const keys = new Set(goldSubjects.map(({ start, end, predicate }) => key(start, end, predicate)));
  const right = systemSubjects.filter(({ start, end, predicate }) =>
    // Taken out when met, so that no gold subject counts twice.
    keys.delete(key(start, end, alignment.toGold[predicate] ?? -1)),
  );
  const isSure = ({ sure }: Subject) => sure;
  return {
    all: {
      correct: right.length,
      gold: goldSubjects.length,
      system: systemSubjects.length,
    },
    sure: {
      correct: right.filter(isSure).length,
      gold: goldSubjects.length,
      system: systemSubjects.filter(isSure).length,
    },
  };
}

function key(start: number, end: number, predicate: number): string {
  return `${String(start)}-${String(end)}<${String(predicate)}`;
}

function findSubjects(placed: Placed): Subject[] {
  const subtrees = spanSubtrees(placed);
  return placed.words.flatMap(({ word, head }, index) => {
    const subtree = subtrees[index];
    if (head < 0 || subtree === undefined || !/^nsubj(?::|$)/u.test(word.deprel)) return [];
    return [{ ...subtree, predicate: head, sure: word.misc['Sure'] === 'Yes' }];
  });
}

function spanSubtrees({ sentences, words }: Placed): Span[] {
  const spans = words.map(({ start, end }) => ({ start, end }));
  for (const { firstWord, wordCount } of sentences) {
    for (const { start, end, head } of words.slice(firstWord, firstWord + wordCount)) {
      // Where a bad tree has a cycle, no path is longer than its sentence.
      for (let at = head, steps = 0; at >= 0 && steps < wordCount; steps += 1) {
        const span = spans[at];
        if (span !== undefined) {
          span.start = Math.min(span.start, start);
          span.end = Math.max(span.end, end);
        }
        at = words[at]?.head ?? -1;
      }
    }
  }
  return spans;
}
