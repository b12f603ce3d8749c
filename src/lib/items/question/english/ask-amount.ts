import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { ClauseFrame } from './frame-clause.ts';
import { isCopular } from './ask-subject.ts';
import { obliquesOf } from './list-obliques.ts';
import { splitPreposition } from './split-preposition.ts';
import type { Asker, Target } from './target.ts';
import { mentionAt } from './tell-animacy.ts';
import { trimmedPhrase } from './trim-phrase.ts';
import { verbChain } from './verb-chain.ts';

/** What a measure may say a thing is. */
export const MEASURED = /^(?:tall|high|long|wide|deep|thick|old|heavy|big|large|far)$/u;
const WEIGHING = /^(?:weigh|cost|earn|pay|charge|raise|spend|owe|donate|invest|borrow)$/u;

/** Amounts that are asked for without their noun: *How long*, *How tall*, *How much*. */
export const askAmount: Asker = (frame) => [
  ...askMeasure(frame),
  ...askDuration(frame),
  ...askAge(frame),
  ...askMoney(frame),
];

/** *The tower is 324 metres tall.* → *How tall is the tower?* */
function askMeasure(frame: ClauseFrame): Target[] {
  const { view, predicate } = frame;
  const adjective = view.words[predicate]?.form ?? '';
  if (!isCopular(view, predicate) || !MEASURED.test(adjective)) return [];
  const measure = (view.dependents[predicate] ?? []).filter((at) =>
    /^(?:obl|nummod|compound|advmod)/u.test(view.words[at]?.deprel ?? ''),
  );
  const answer = measure.flatMap((at) => trimmedPhrase(view, at)).sort((a, b) => a - b);
  const [head] = measure.filter((at) => view.words[at]?.upos === 'NOUN');
  const counts = answer.some((at) => view.words[at]?.upos === 'NUM');
  if (head === undefined || !counts || (answer.at(-1) ?? -1) !== predicate - 1) return [];
  return [
    {
      word: 'how-many',
      role: 'quantity',
      wh: `how ${adjective}`,
      removed: [...answer, predicate],
      answer,
      head,
    },
  ];
}

/** *The show lasted two hours.*, *for two hours* → *How long did the show last?* */
function askDuration(frame: ClauseFrame): Target[] {
  const { view } = frame;
  const phrases = [...obliquesOf(frame), ...objectsOf(frame)];
  return phrases.flatMap((head): Target[] => {
    const { preposition, rest, whole } = splitPreposition(view, head);
    if (mentionAt(view, head)?.type !== 'duration') return [];
    if (preposition !== 'for' && preposition !== '') return [];
    // *every four years*
    const isRepeated = /^every$/iu.test(view.words[rest[0] ?? -1]?.form ?? '');
    const wh = isRepeated ? 'how often' : 'how long';
    return [{ word: 'how-many', role: 'quantity', wh, removed: whole, answer: rest, head }];
  });
}

/** *at the age of twenty-one*, *at twenty-one* → *At what age …?* */
function askAge(frame: ClauseFrame): Target[] {
  const { view } = frame;
  return obliquesOf(frame).flatMap((head): Target[] => {
    const { preposition, rest, whole } = splitPreposition(view, head);
    if (preposition !== 'at') return [];
    const base = { word: 'how-many', role: 'oblique', wh: 'at what age', removed: whole } as const;
    if (rest.every((at) => isCounting(view, at))) return [{ ...base, answer: rest, head }];
    if (view.words[head]?.lemma !== 'age') return [];
    const years = (view.dependents[head] ?? []).filter((at) =>
      /^(?:nmod|nummod)/u.test(view.words[at]?.deprel ?? ''),
    );
    const [number] = years;
    if (number === undefined || years.length > 1) return [];
    const answer = splitPreposition(view, number).rest;
    return [{ ...base, answer, head: number }];
  });
}

function isCounting(view: TreeView, at: number): boolean {
  const { upos, form } = view.words[at] ?? {};
  return upos === 'NUM' || form === '-';
}

/** *It cost three million euros.* → *How much did it cost?* */
function askMoney(frame: ClauseFrame): Target[] {
  const { view } = frame;
  return [...obliquesOf(frame), ...objectsOf(frame)].flatMap((head): Target[] => {
    const mention = mentionAt(view, head);
    const verb = view.words[view.words[head]?.head ?? -1];
    const { preposition, rest, whole } = splitPreposition(view, head);
    if (preposition !== '' || !WEIGHING.test(verb?.lemma ?? '')) return [];
    if (mention?.type !== 'money' && mention?.type !== 'quantity') return [];
    return [
      { word: 'how-many', role: 'quantity', wh: 'how much', removed: whole, answer: rest, head },
    ];
  });
}

function objectsOf(frame: ClauseFrame): number[] {
  return verbChain(frame).flatMap((verb) =>
    (frame.view.dependents[verb] ?? []).filter((at) => frame.view.words[at]?.deprel === 'obj'),
  );
}
