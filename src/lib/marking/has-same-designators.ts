/**
 * Whether what tells one thing from its like is the same: Louis XIV and Louis XV, Apollo 11 and 12,
 * vitamin C and D lie a letter apart, and none is a slip of the finger for the other.
 */
import { foldAccents, foldCase } from './fold-typed.ts';

/** Figures, a Roman numeral, a single capital letter. */
const DESIGNATOR = /^(?:.*\d.*|[IVXLCDM]+|\p{Lu})$/u;
const FIGURES = /\d/u;
const BREAK = /[\s'-]+/u;

/** Both normalised, the accepted form with its capitals. */
export function hasSameDesignators(typed: string, form: string): boolean {
  const said = foldAccents(foldCase(typed)).split(BREAK);
  // all in capitals, letters tell nothing
  const telling = form === form.toUpperCase() ? FIGURES : DESIGNATOR;
  const wanted = form.split(BREAK).filter((word) => telling.test(word));
  const designators = wanted.map((word) => foldAccents(foldCase(word)));
  const figures = said.filter((word) => FIGURES.test(word));
  return (
    designators.every((word) => said.includes(word)) &&
    figures.every((word) => designators.includes(word))
  );
}
