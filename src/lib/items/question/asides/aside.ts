import type { QuestionWord, AskedRole, Asked } from '../asked.ts';
import type { Source } from '../french/statement.ts';
import type { EnglishSide } from './english-side.ts';
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
  /** The same question, from its capital to its question mark; null where the English is not certain. */
  readonly inEnglish: (side: EnglishSide) => string | null;
}

/** A question on something told in passing, and how English asks it. */
export interface AskedAside {
  readonly asked: Asked;
  readonly inEnglish: (side: EnglishSide) => Asked | null;
}

export function writeAside(source: Source, aside: Aside): AskedAside {
  const { start, end } = spanOf(source, aside.answer);
  const { word, role, stem, answerHead, told, chance } = aside;
  const asked: Asked = {
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
  return {
    asked,
    inEnglish: (side): Asked | null => {
      const stemEn = aside.inEnglish(side);
      const answer = side.answerTo(aside.answer);
      if (stemEn === null || answer === null || stemEn.includes(answer.text)) return null;
      return { ...asked, lang: 'en', stem: stemEn, answer };
    },
  };
}
