import type { AskedRole } from '../asked.ts';
import { classesOf } from './class-noun.ts';
import { countPhrase } from './count-phrase.ts';
import type { EnglishGrammar } from './english-grammar.ts';
import type { ClauseFrame } from './frame-clause.ts';
import { splitPreposition } from './split-preposition.ts';
import type { Target } from './target.ts';
import { tellAnimacy } from './tell-animacy.ts';
import { writeWords } from './write-words.ts';

/**
 * *Who*, *what*, *which …* and *how many …* for one noun phrase. Behind a preposition *who* and *what*
 * leave it where it was (*Who did she work with?*), the others take it along (*At which festival*).
 */
export function askNominal(
  frame: ClauseFrame,
  head: number,
  role: AskedRole,
  grammar: EnglishGrammar,
): Target[] {
  const { view } = frame;
  const word = view.words[head];
  if (word === undefined || !/^(?:NOUN|PROPN|NUM)$/u.test(word.upos)) return [];
  const { preposition, rest, whole } = splitPreposition(view, head);
  if (rest.length === 0) return [];
  // *into the mouth of Bishop Myriel*: of belongs to the noun before it, whatever the tree says
  const before = view.words[(whole[0] ?? 0) - 1];
  if (preposition === 'of' && /^(?:NOUN|PROPN)$/u.test(before?.upos ?? '')) return [];
  const opened = preposition === '' ? '' : `${preposition} `;
  const base = { role, head, removed: whole };
  const animacy = tellAnimacy(view, head, grammar);
  const leads = frame.lead.some((words) => words.includes(head));
  const plain = { role, head, removed: rest, answer: rest };
  const targets: Target[] = [];
  if (!(leads && preposition !== '')) {
    if (animacy !== 'thing') targets.push({ ...plain, word: 'who', wh: 'who' });
    if (animacy !== 'person') targets.push({ ...plain, word: 'what', wh: 'what' });
  }
  for (const { noun, name, plural } of classesOf(view, head, rest, grammar)) {
    targets.push({ ...base, word: 'which', wh: `${opened}which ${noun}`, answer: name, plural });
  }
  const counted = countPhrase(view, head, rest);
  const things = counted === null ? null : writeWords(view, counted.counted);
  if (counted !== null && things !== null) {
    targets.push({
      ...base,
      word: 'how-many',
      role: 'quantity',
      wh: `${opened}how many ${things}`,
      answer: counted.amount,
      plural: true,
    });
  }
  return targets;
}
