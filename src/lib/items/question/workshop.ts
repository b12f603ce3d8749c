import type { MakerContext, StudySegment } from '../context.ts';
import type { Surroundings } from '../distractors/choose-distractors.ts';
import type { Matters } from './asides/find-matters.ts';
import type { EnglishGrammar } from './english/english-grammar.ts';

/** What one text's questions are made with. */
export interface Workshop {
  readonly context: MakerContext;
  readonly grammar: EnglishGrammar;
  readonly surroundings: Surroundings;
  /** All French words of the text, in lower case. */
  readonly mentioned: ReadonlySet<string>;
  readonly matters: Matters;
  /** Traits that a question asks for already: the person and the kind. */
  readonly traits: Set<string>;
}

/** Tells why a question, or what it would have asked for, is not asked. */
export function rejectQuestion(
  { id }: StudySegment,
  candidate: string,
  guard: string,
  { context }: Workshop,
): void {
  context.reject({ kind: 'question', segment: id, candidate, guard });
}
