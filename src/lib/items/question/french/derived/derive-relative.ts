import type { Clause } from '#lib/analysis/clauses/clause.ts';
import { readVerbGroup } from '../read-verb-group.ts';
import type { Source, Statement } from '../statement.ts';
import { layOutPart } from './lay-out-part.ts';
import { follows, isRivalled, readHost } from './read-host.ts';

/** Least chance of the arc that ties a clause to a noun among others. */
const SURE = 0.75;

/** *la Ligue du Nord, qui naît en 1902, …*: said in passing of what the name before the comma names. */
export function deriveRelative(source: Source, clause: Clause): Statement | null {
  const { view } = source;
  const { predicate } = clause;
  const verb = view.words[predicate];
  if (clause.kind !== 'relative' || verb?.upos !== 'VERB' || !verb.deprel.startsWith('acl'))
    return null;
  const relative = (view.dependents[predicate] ?? []).find((at) =>
    (view.words[at]?.deprel ?? '').startsWith('nsubj'),
  );
  if (relative === undefined || !/^qui$/iu.test(view.words[relative]?.form ?? '')) return null;
  const words = readHost(source, verb.head);
  if (words === null || !follows(source, words, relative)) return null;
  const read = readVerbGroup(source, predicate);
  if (!read.ok) return null;
  const { group, others } = read.value;
  const finite = view.words[group.finite];
  const { Mood: mood = 'Ind', Number: number, Person: person } = finite?.feats ?? {};
  if (mood !== 'Ind' || (person !== undefined && person !== '3')) return null;
  const own = view.words[verb.head]?.feats['Number'];
  if (own !== undefined && number !== undefined && own !== number) return null;
  if (isRivalled(source, verb.head, words, number) && verb.arcConfidence < SURE) return null;
  return layOutPart(source, {
    predicate,
    group,
    others: others.filter((at) => at !== relative),
    subject: { head: verb.head, words },
    verbAt: group.clitics[0] ?? group.finite,
  });
}
