import type { ValueMention } from '#lib/analysis/entities/entity.ts';
import type { Preposition } from './read-preposition.ts';
import type { Statement } from './statement.ts';

const UNIT = /^(?:ans|années|mois|semaines|jours|heures|minutes|secondes|siècles)$/u;

/** *Combien de temps*, *En combien de temps*, *À quelle fréquence*; null where the phrase says more than that. */
export function openDuration(
  { view, object, verb }: Statement,
  { words: own }: ValueMention,
  { text, rest }: Preposition,
): string | null {
  const others = rest
    .filter((at) => !own.includes(at))
    .map((at) => view.words[at]?.form.toLowerCase() ?? '')
    .join(' ');
  const last = view.words[rest.at(-1) ?? -1]?.form ?? '';
  // *tous les quatre ans*, never *tous les quatre* without its noun
  if (text === '' && /^(?:tous|toutes) les$/u.test(others) && UNIT.test(last))
    return 'à quelle fréquence';
  // *deux ans après la mort de son mari*: how much later, not how long
  if (others !== '' || isGap(view.text.slice(view.words[rest.at(-1) ?? -1]?.end))) return null;
  if (text === '') return 'combien de temps';
  if (/^(?:pendant|durant)$/u.test(text)) return `${text} combien de temps`;
  // what comes to an end: *écrit un roman en neuf ans*
  return text === 'en' && (object !== null || verb.passive) ? 'en combien de temps' : null;
}

function isGap(behind: string): boolean {
  return /^\s+(?:après|avant|plus (?:tard|tôt)|auparavant)(?!\p{L})/u.test(behind);
}
