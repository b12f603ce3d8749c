import type { Bilingual, Item, Segment, TimedEvent } from '#lib/bank/schema.ts';
import { answerOf } from '#lib/ui/quiz/answer-of.ts';
import { sameWords } from '#lib/ui/quiz/same-words.ts';

export interface MissedAnswer {
  /** The statement that was judged: its verdict alone says nothing. */
  readonly asked: Bilingual | null;
  /** A line each; none where the sentence cited above them is the answer. */
  readonly answers: readonly Bilingual[];
}

/** What the summary says of a missed question, below the sentence that it was asked about. */
export function missedAnswer(item: Item, cited: Segment): MissedAnswer {
  if (item.kind === 'pairs') return { asked: null, answers: item.pairs };
  if (item.kind === 'chronology') return { asked: null, answers: item.events.map(dated) };
  const answer = answerOf(item);
  const asked = item.kind === 'true-false' ? item.stem : null;
  return { asked, answers: sameWords(answer.fr, cited.fr) ? [] : [answer] };
}

function dated({ fr, en, date }: TimedEvent): Bilingual {
  return {
    fr: `${date.fr} : ${fr}`,
    en: en === null || date.en === null ? null : `${date.en}: ${en}`,
  };
}
