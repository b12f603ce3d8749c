import { foldAccents, foldCase } from './fold-typed.ts';
import { normaliseTyped } from './normalise-typed.ts';

/** Letters of a verb form that person and tense show in. */
const ENDING_LETTERS = 3;

/** Whether two verb forms end alike, word by word: a slip in the ending is another form. */
export function hasSameEndings(typed: string, form: string): boolean {
  const [own, due] = [endingsOf(typed), endingsOf(form)];
  return own.length === due.length && own.every((ending, index) => ending === due[index]);
}

function endingsOf(text: string): string[] {
  const words = foldAccents(foldCase(normaliseTyped(text))).split(/[\s'-]+/u);
  return words.map((word) => word.slice(-Math.min(ENDING_LETTERS, Math.max(1, word.length - 2))));
}
