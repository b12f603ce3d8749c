import type { DateValue } from '#lib/analysis/entities/dates/date-value.ts';
import type { QuestionWord } from '../asked.ts';

/** What opens a question on a date, and what it asks. */
export interface Opening {
  readonly word: QuestionWord;
  readonly text: string;
}

/** *De 1904 à 1912* says from when to when; *entre 1904 et 1912* only when. */
function openingForSpan(preposition: string, text: string): Opening | null {
  const years = /^\d{3,4}\D+\d{3,4}$/u.test(text);
  if (preposition === 'de' && years)
    return { word: 'when', text: 'de quelle année à quelle année' };
  return /^(?:entre|)$/u.test(preposition) && years ? { word: 'when', text: 'quand' } : null;
}

/** *L'église date de 1854*, *La tour remonte au XIIe siècle*. */
export function openingAfter(
  verb: string,
  preposition: string,
  { precision }: DateValue,
): Opening | null {
  const noun =
    precision === 'year' ? 'quelle année' : precision === 'century' ? 'quel siècle' : null;
  const word = precision === 'year' ? 'year' : 'when';
  if (noun === null) return null;
  if (verb === 'dater' && /^(?:de|du)$/u.test(preposition)) return { word, text: `de ${noun}` };
  return verb === 'remonter' && /^(?:à|au)$/u.test(preposition)
    ? { word, text: `à ${noun}` }
    : null;
}

export function openingFor(
  preposition: string,
  { edtf, precision }: DateValue,
  text: string,
): Opening | null {
  const range = edtf.includes('/');
  const before =
    /^(?:depuis|jusqu['’]en|jusqu['’]à|jusqu['’]au|à partir de|avant|après|vers|dès)$/u.exec(
      preposition,
    )?.[0];
  if (before !== undefined && !range) {
    if (precision === 'year' && /^(?:jusqu['’]en|à partir de|depuis|dès)$/u.test(before))
      return { word: 'year', text: `${before} quelle année` };
    if (before === 'dès' && precision === 'day' && /\d{3,4}/u.test(text))
      return { word: 'when', text: 'à quelle date' };
    if (before === 'dès' && precision === 'month' && /\d{4}/u.test(text))
      return { word: 'when', text: 'quand' };
    if (before === 'dès' && precision === 'decade')
      return { word: 'when', text: 'dès quelle décennie' };
    if (before === 'vers' && precision === 'year')
      return { word: 'year', text: 'vers quelle année' };
    return before.startsWith('depuis') ? { word: 'when', text: 'depuis quand' } : null;
  }
  if (range) return openingForSpan(preposition, text);
  switch (precision) {
    case 'year':
      return /^(?:en|)$/u.test(preposition) ? { word: 'year', text: 'en quelle année' } : null;
    case 'month':
      return /^(?:en|au)$/u.test(preposition) ? { word: 'when', text: 'quand' } : null;
    case 'day':
      if (!/^(?:dès|)$/u.test(preposition)) return null;
      // a day without its year is one of many
      return /\d{3,4}/u.test(text) ? { word: 'when', text: 'à quelle date' } : null;
    case 'decade':
      return /^(?:dans|durant|pendant|au cours de)$/u.test(preposition)
        ? { word: 'when', text: 'au cours de quelle décennie' }
        : null;
    case 'century':
      if (/^(?:à|au)$/u.test(preposition)) return { word: 'when', text: 'à quel siècle' };
      return preposition === 'au cours de'
        ? { word: 'when', text: 'au cours de quel siècle' }
        : null;
  }
}
