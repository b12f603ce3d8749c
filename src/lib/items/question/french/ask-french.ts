import { splitClauses } from '#lib/analysis/clauses/split-clauses.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Asked, Asking, NotAsked } from '../asked.ts';
import { askAge } from './ask-age.ts';
import { askAltitude } from './ask-altitude.ts';
import { askAttribute } from './ask-attribute.ts';
import { askCountRange } from './ask-count-range.ts';
import { askDate } from './ask-date.ts';
import { askExtent } from './ask-extent.ts';
import { askList } from './ask-list.ts';
import { askManner } from './ask-manner.ts';
import { askMeasure } from './ask-measure.ts';
import { askObject } from './ask-object.ts';
import { askOccupation } from './ask-occupation.ts';
import { askOblique } from './ask-oblique.ts';
import { askQuantity } from './ask-quantity.ts';
import { askReason } from './ask-reason.ts';
import { askSubject } from './ask-subject.ts';
import { deriveStatements } from './derived/derive-statements.ts';
import type { AskRule, Draft } from './draft.ts';
import { findBracketed } from './find-bracketed.ts';
import { askTimeOfYear } from './ask-time-of-year.ts';
import { chanceOfFrame } from './measure-chance.ts';
import { readStatement } from './read-statement.ts';
import { refuseCircumstance } from './refuse-circumstance.ts';
import { refuseShared } from './refuse-shared.ts';
import { refuseQuestion } from './refuse-question.ts';
import { refuseUnplaced } from './refuse-unplaced.ts';
import type { FrenchGrammar, Source, Statement } from './statement.ts';
import { writeQuestion } from './write-question.ts';
import { spanOf } from './write-words.ts';

const RULES: readonly AskRule[] = [
  askExtent,
  askCountRange,
  askMeasure,
  askAltitude,
  askList,
  askTimeOfYear,
  askOccupation,
  askAge,
  askQuantity,
  askDate,
  askReason,
  askManner,
  askAttribute,
  askSubject,
  askObject,
  askOblique,
];

/** What is asked of what a sentence says in passing. */
const OF_PARTS: readonly AskRule[] = [
  askAge,
  askQuantity,
  askDate,
  askReason,
  askSubject,
  askOblique,
];

/** Below it most of the questions that were read were wrong. */
const MIN_CONFIDENCE = 0.2;

/**
 * All that can be asked of a sentence in French. Several questions may ask for one answer; the best
 * wording comes first. In a sentence that is known to be `selfStanding`, what is said of all of a kind
 * (*les abeilles*) may be asked about in any tense.
 */
export function askFrench(view: TreeView, grammar: FrenchGrammar, selfStanding = false): Asking {
  const asked: Asked[] = [];
  const notAsked: NotAsked[] = [];
  const tell = (candidate: string, reason: string): void => {
    notAsked.push({ lang: 'fr', candidate, reason });
  };
  const source: Source = {
    ...grammar,
    view,
    selfStanding,
    bracketed: findBracketed(view),
    apostrophe: /['’]/u.exec(view.text)?.[0] ?? '’',
  };
  const askAll = (statement: Statement, rules: readonly AskRule[]): void => {
    for (const rule of rules) {
      const { drafts, refused } = rule(statement);
      for (const { words, reason } of refused) tell(textOf(source, words), reason);
      for (const draft of drafts) {
        const stem = writeQuestion(statement, draft);
        const refusal = stem.ok
          ? (refuseQuestion(statement, draft, stem.value) ??
            refuseCircumstance(statement, draft) ??
            refuseUnplaced(statement, draft) ??
            refuseShared(statement, draft, stem.value))
          : stem.error;
        const question = stem.ok && refusal === null ? finish(statement, draft, stem.value) : null;
        if (question === null) tell(textOf(source, draft.answer), refusal ?? 'unwritten');
        else if (question.confidence < MIN_CONFIDENCE) tell(question.answer.text, 'unsure-arc');
        else asked.push(question);
      }
    }
  };
  const clauses = splitClauses(view);
  for (const clause of clauses) {
    const verb = view.words[clause.predicate]?.form ?? '';
    const statement = readStatement(source, clause);
    if (statement.ok) askAll(statement.value, RULES);
    else if (statement.error !== 'dependent-clause') tell(verb, statement.error);
  }
  for (const statement of deriveStatements(source, clauses)) askAll(statement, OF_PARTS);
  return { asked, notAsked };
}

function finish(statement: Statement, draft: Draft, stem: string): Asked {
  const { start, end } = spanOf(statement, draft.answer);
  return {
    lang: 'fr',
    word: draft.word,
    role: draft.role,
    stem,
    answer: { start, end, text: writeAnswer(statement, draft.answer) },
    answerHead: draft.answerHead,
    predicate: statement.predicate,
    negated: statement.verb.negated,
    ...(draft.listed === true ? { listed: true } : {}),
    confidence: chanceOfFrame(statement) * draft.chance,
  };
}

/** As the sentence writes it; a contraction with the preposition is resolved: *le festival*. */
function writeAnswer(statement: Statement, answer: readonly number[]): string {
  const { start, end } = spanOf(statement, answer);
  const [first = -1] = answer;
  const from = statement.view.words[first]?.start ?? 0;
  const torn = statement.view.words[first - 1]?.start === from;
  const text = statement.view.text.slice(start, end);
  return torn ? `${statement.view.words[first]?.form ?? ''} ${text}` : text;
}

function textOf({ view }: Source, words: readonly number[]): string {
  const { start, end } = spanOf({ view }, words);
  return view.text.slice(start, end);
}
