import type { QuestionWord, AskedRole, Asked } from '../asked.ts';
import type { Source } from '../french/statement.ts';
import { spanOf } from '../french/write-words.ts';

/** A question on something told in passing: its words, and where its answer stands. */
export interface Aside {
  readonly word: QuestionWord;
  readonly role: AskedRole;
  /** As it opens the question, in lower case or with the capital of a name. */
  readonly stem: string;
  readonly answer: readonly number[];
  readonly answerHead: number;
  /** The word that tells it. */
  readonly told: number;
  /** Chance that it is read right, 0 to 1. */
  readonly chance: number;
}

export function writeAside(source: Source, aside: Aside): Asked {
  const { start, end } = spanOf(source, aside.answer);
  const { word, role, stem, answerHead, told, chance } = aside;
  return {
    lang: 'fr',
    word,
    role,
    stem: `${stem.charAt(0).toUpperCase()}${stem.slice(1)} ?`,
    answer: { start, end, text: source.view.text.slice(start, end) },
    answerHead,
    predicate: told,
    negated: false,
    confidence: chance,
  };
}
