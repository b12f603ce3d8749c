import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Draft } from './draft.ts';
import { keptPhrases } from './keep-phrases.ts';
import { keepOrder, turnAround, writePhrases } from './order-words.ts';
import { refuseTorn } from './refuse-torn.ts';
import type { Statement } from './statement.ts';

/** Longest question, in words. */
const MAX_WORDS = 30;
/** Up to how many words what opened the sentence may follow at its end. */
const SHORT_FRONT = 6;
const LONG_BEHIND = 9;

/** The question, from its capital to its question mark; else why it cannot be asked. */
export function writeQuestion(statement: Statement, draft: Draft): Result<string, string> {
  const kept = keptPhrases(statement, draft);
  if (!kept.ok) return kept;
  const pieces =
    draft.order === 'kept'
      ? ok(keepOrder(statement, draft))
      : turnAround(statement, draft, kept.value);
  if (!pieces.ok) return pieces;
  const behind = kept.value.filter(({ place }) => place === 'behind');
  const front = kept.value.filter(({ place }) => place === 'front');
  const body = draft.order === 'kept' ? writePhrases(statement, behind) : '';
  const size = behind.reduce((sum, { words }) => sum + words.length, 0);
  const hasClause = behind.some(
    ({ deprel, words }) =>
      /^(?:xcomp|ccomp|advcl)/u.test(deprel) ||
      words.some((at) => statement.view.words[at]?.feats['VerbForm'] === 'Fin'),
  );
  const movable =
    size <= LONG_BEHIND &&
    !hasClause &&
    front.length < 2 &&
    front.every(({ words }) => words.length <= SHORT_FRONT);
  // *le soir, à la demande du roi*: side by side each needs its comma
  const lead = front
    .map((phrase, index) => {
      const meets = front[index - 1]?.words.at(-1) === (phrase.words[0] ?? 0) - 1;
      const text = writePhrases(statement, [phrase]);
      return index === 0 ? text : meets ? ` ${text}` : `, ${text}`;
    })
    .join('');
  const parts = [pieces.value, body];
  if (lead !== '') {
    if (movable) parts.push(lead);
    else parts.unshift(`${lead},`);
  }
  const torn = refuseTorn(statement, draft, kept.value);
  if (torn !== null) return fail(torn);
  const text = parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ {2,}/gu, ' ');
  if (text.split(/[ \u00a0\u202f]/u).length > MAX_WORDS) return fail('long-question');
  if (/ (?:que|de|d['’]|à|et|ou|moins|plus|en|par|pour)$/u.test(text)) return fail('odd-ending');
  if (!isBalanced(text) || /[;:?!…]|_{3}| [–—-] |\p{Ll}\.\p{Lu}| soit /u.test(text))
    return fail('odd-marks');
  return ok(`${text.charAt(0).toUpperCase()}${text.slice(1)} ?`);
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/[«“]/gu) === count(/[»”]/gu) && count(/"/gu) % 2 === 0 && count(/[()]/gu) === 0;
}
