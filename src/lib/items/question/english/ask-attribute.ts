import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { isCopular } from './ask-subject.ts';
import { askTime } from './ask-time.ts';
import type { EnglishGrammar } from './english-grammar.ts';
import type { ClauseFrame } from './frame-clause.ts';
import type { Asker, Target } from './target.ts';
import { mentionAt, tellAnimacy } from './tell-animacy.ts';
import { trimmedPhrase } from './trim-phrase.ts';

/** What belongs to a predicate as a noun, not as the head of its clause. */
const OWN_PART = /^(?:det|case|amod|compound|flat|nmod|nummod|appos|fixed|conj|cc)(?::|$)/u;

/** *What is the capital of France?* → *Paris*; *Where is the museum?* → *in Paris*. */
export const askAttribute: Asker = (frame, grammar) => {
  const { view, predicate, subject } = frame;
  const word = view.words[predicate];
  if (!isCopular(view, predicate) || frame.existential) return [];
  if (word === undefined || !/^(?:NOUN|PROPN|NUM)$/u.test(word.upos)) return [];
  const below = (view.dependents[predicate] ?? []).filter((at) =>
    OWN_PART.test(view.words[at]?.deprel ?? ''),
  );
  const cases = below.filter((at) => view.words[at]?.deprel === 'case');
  const whole = [predicate, ...below.flatMap((at) => trimmedPhrase(view, at))].sort(
    (a, b) => a - b,
  );
  const answer = whole.filter((at) => !cases.includes(at));
  if (cases.length > 0) return askPlaceOf(frame, whole, answer);
  const isNamed = mentionAt(view, predicate) !== null;
  if (!isNamed && isIndefinite(view, predicate)) return askWhatItIs(frame, whole, answer, grammar);
  if (!isNamed || !isDefinite(view, subject)) return [];
  const words =
    tellAnimacy(view, predicate, grammar) === 'person'
      ? (['who'] as const)
      : (['what', 'which'] as const);
  return words.map((asked) => ({
    word: asked,
    role: 'attribute',
    wh: asked === 'who' ? 'who' : 'what',
    removed: whole,
    answer,
    head: predicate,
  }));
};

/** *What is sulphur?* → *an important plant nutrient* */
function askWhatItIs(
  { view, subject, predicate }: ClauseFrame,
  removed: readonly number[],
  answer: readonly number[],
  grammar: EnglishGrammar,
): Target[] {
  const animacy = tellAnimacy(view, subject, grammar);
  const base = { role: 'attribute', removed, answer, head: predicate } as const;
  return [
    ...(animacy === 'person' ? [] : [{ ...base, word: 'what', wh: 'what' } as const]),
    ...(animacy === 'thing' ? [] : [{ ...base, word: 'who', wh: 'who' } as const]),
  ];
}

function isIndefinite(view: TreeView, head: number): boolean {
  return (view.dependents[head] ?? []).some(
    (at) =>
      view.words[at]?.feats['Definite'] === 'Ind' || /^an?$/iu.test(view.words[at]?.form ?? ''),
  );
}

function askPlaceOf(
  frame: ClauseFrame,
  whole: readonly number[],
  answer: readonly number[],
): Target[] {
  const { view, predicate } = frame;
  const mention = mentionAt(view, predicate);
  if (mention?.type === 'date') {
    return askTime(frame, predicate).map((target) => ({ ...target, removed: whole, answer }));
  }
  if (mention?.type !== 'place') return [];
  return [
    { word: 'where', role: 'attribute', wh: 'where', removed: whole, answer, head: predicate },
  ];
}

function isDefinite(view: TreeView, head: number): boolean {
  return (
    view.words[head]?.upos === 'NOUN' &&
    (view.dependents[head] ?? []).some(
      (at) => view.words[at]?.feats['Definite'] === 'Def' || view.words[at]?.deprel === 'nmod:poss',
    )
  );
}
