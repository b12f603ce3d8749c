import type { Draft } from './draft.ts';
import type { Phrase, Statement } from './statement.ts';

/**
 * *après la mort de Jean en 1623*: the date may belong to what stands before it. Behind another verb
 * (*alors qu'ils étaient dix en 2011*) it belongs there.
 */
export function isLooseDate(
  statement: Statement,
  { asked }: Draft,
  kept: readonly Phrase[],
): boolean {
  const { view, verb, subject } = statement;
  if (asked.place === 'front') return false;
  const [first = -1] = asked.words;
  const own = new Set([...kept.flatMap(({ words: each }) => each), ...verb.rest, verb.finite]);
  for (let at = Math.max(verb.finite, ...verb.rest) + 1; at < first; at += 1)
    if (view.words[at]?.feats['VerbForm'] === 'Fin' && !own.has(at)) return true;
  // *fait venir Paul Marin, champion en 1960*: of what the question leaves out
  const last = view.words[first - 1];
  const isShown = own.has(first - 1) || subject.words.includes(first - 1);
  if (!isShown && /^(?:NOUN|PROPN|ADJ)$/u.test(last?.upos ?? '')) return true;
  const before = kept.find(({ words: each }) => each.at(-1) === first - 1);
  if (before === undefined || before.deprel.startsWith('obj')) return false;
  const opening = view.words[before.words[0] ?? -1]?.form ?? '';
  // *avant terme*: no event of its own
  const bare = (view.dependents[before.head] ?? []).every((at) => view.words[at]?.upos === 'ADP');
  if (bare && before.words.length === 2 && view.words[before.head]?.upos === 'NOUN') return false;
  return /^(?:après|avant|depuis|lors|suite|dès|jusqu['’]|pendant|durant|avec|malgré|à cause|pour)$/iu.test(
    opening,
  );
}
