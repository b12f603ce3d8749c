import { splitClauses } from '#lib/analysis/clauses/split-clauses.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Asked, Asking, NotAsked } from '../asked.ts';
import { askAmount } from './ask-amount.ts';
import { askAttribute } from './ask-attribute.ts';
import { askObject } from './ask-object.ts';
import { askOblique } from './ask-oblique.ts';
import { askReason } from './ask-reason.ts';
import { askSubject } from './ask-subject.ts';
import { estimateChance } from './estimate-chance.ts';
import type { EnglishGrammar } from './english-grammar.ts';
import { frameAside } from './frame-aside.ts';
import { EXTENTS, frameClause, type ClauseFrame } from './frame-clause.ts';
import { mendTree } from './mend-tree.ts';
import type { Guide } from './project-tree.ts';
import { refuseWords } from './refuse-words.ts';
import type { Asker, Target } from './target.ts';
import { writeQuestion } from './write-question.ts';
import { writeWords } from './write-words.ts';

const ASKERS: readonly Asker[] = [
  askSubject,
  askObject,
  askOblique,
  askAmount,
  askReason,
  askAttribute,
];

/** The questions, and the mended tree that they were read from. */
export interface EnglishAsking extends Asking {
  readonly view: TreeView;
}

/**
 * Asks all that can be asked of an English sentence. It is generous: *who* and *what* both where
 * nothing tells them apart, *when* beside *in what year*, with and without what is said besides; the
 * French side chooses among them. The `guide` mends the tree.
 */
export function askEnglish(
  read: TreeView,
  grammar: EnglishGrammar,
  guide: Guide | null = null,
): EnglishAsking {
  const view = mendTree(read, grammar, guide);
  const asked: Asked[] = [];
  const notAsked: NotAsked[] = [];
  for (const clause of splitClauses(view)) {
    for (const extent of EXTENTS) {
      const frame = frameClause(view, clause, extent);
      if (!frame.ok) {
        const candidate = view.words[clause.predicate]?.form ?? '';
        if (extent === 'essential') notAsked.push({ lang: 'en', candidate, reason: frame.error });
        continue;
      }
      for (const target of ASKERS.flatMap((ask) => ask(frame.value, grammar))) {
        const made = makeAsked(frame.value, target, grammar);
        if ('reason' in made) notAsked.push(made);
        else asked.push(made);
      }
    }
  }
  for (const at of view.words.keys()) {
    const frame = frameAside(view, at);
    if (frame === null) continue;
    for (const target of ASKERS.flatMap((ask) => ask(frame, grammar))) {
      const made = makeAsked(frame, target, grammar);
      if (!('reason' in made)) asked.push(made);
    }
  }
  return { asked: withoutRepeats(asked), notAsked, view };
}

function makeAsked(frame: ClauseFrame, target: Target, grammar: EnglishGrammar): Asked | NotAsked {
  const { view, predicate, negated } = frame;
  const first = view.words[target.answer[0] ?? -1];
  const last = view.words[target.answer.at(-1) ?? -1];
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const text = view.text.slice(start, end);
  const refuse = (reason: string): NotAsked => ({ lang: view.lang, candidate: text, reason });
  if (!isOneStretch(target.answer) || writeWords(view, target.answer) === null)
    return refuse('torn-answer');
  const reason = refuseWords(frame, target);
  if (reason !== null) return refuse(reason);
  const stem = writeQuestion(frame, target, grammar);
  if (stem === null) return refuse('cannot-be-formed');
  return {
    lang: view.lang,
    word: target.word,
    role: target.role,
    stem,
    answer: { start, end, text },
    answerHead: target.head,
    predicate,
    negated,
    confidence: estimateChance(frame, target),
  };
}

function isOneStretch(words: readonly number[]): boolean {
  return (
    words.length > 0 &&
    words.every((at, place) => {
      const before = words[place - 1];
      if (before === undefined) return true;
      return at === before + 1;
    })
  );
}

function withoutRepeats(asked: readonly Asked[]): Asked[] {
  const seen = new Set<string>();
  return asked.filter(({ word, stem, answer }) => {
    const key = `${word} ${stem} ${String(answer.start)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
