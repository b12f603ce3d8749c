import words from '#lib/items/data/circumstance-words.json' with { type: 'json' };
import type { Draft } from './draft.ts';
import { readPreposition } from './read-preposition.ts';
import type { Statement } from './statement.ts';

/** What happens with somebody: *avec* behind it belongs to it, not to the verb. */
const COMPANIONS: ReadonlySet<string> = new Set(words.companionNouns);

/** *parla de son travail avec Marie*: the noun right before takes *avec* as well as the verb. */
export function isOfNoun(statement: Statement, { asked }: Draft): boolean {
  const { view } = statement;
  if (asked.place === 'front') return false;
  const before = view.words[(asked.words[0] ?? 0) - 1];
  if (before?.upos !== 'NOUN') return false;
  const preposition = readPreposition(statement, asked)?.text ?? '';
  return /^(?:avec|contre|entre)$/u.test(preposition) && COMPANIONS.has(before.lemma);
}
