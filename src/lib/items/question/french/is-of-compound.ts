import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import { typeAt } from './name-what.ts';
import type { Phrase, Statement } from './statement.ts';

const DATIVE: ReadonlySet<string> = new Set(words.dativeVerbs);

/**
 * *le chocolat au lait*, *une tarte aux pommes*, *un moulin à vent*: right behind another noun, a common
 * noun with *à* belongs to it, unless the verb gives something to somebody.
 */
export function isOfCompound(statement: Statement, phrase: Phrase, preposition: string): boolean {
  const { view, verb, object } = statement;
  if (preposition !== 'à' || object === null || phrase.place === 'front') return false;
  if (DATIVE.has(view.words[verb.main]?.lemma ?? '')) return false;
  const inside = phrase.words.some((at) => typeAt(statement, at) !== null);
  return !inside && view.words[phrase.head]?.upos === 'NOUN' && phrase.words[0] === object.head + 1;
}
