import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { applyEdits } from '../../paraphrase/paraphrase.ts';
import type { Turned } from './turn-verb.ts';

/** *pas*, *jamais* right behind the verb or its auxiliary. */
const NEGATED = /(?<!\p{L})(?:ne[ \u00a0]|n['’])(\p{L}+)[ \u00a0](pas|jamais)(?!\p{L})/iu;
/** What goes with a negation, or is a shade of it: without it the rest would be no French, or true. */
const SHADE =
  /^[ \u00a0](?:d['’]|de(?!\p{L})|encore|seulement|vraiment|très|trop|tout|toute|tous|toujours|plus|moins|aussi|assez|loin|sans|que|qu['’]|non|forcément|nécessairement|uniquement|exclusivement)/iu;
const OTHER_NEGATION =
  /(?<!\p{L})(?:ni|aucune?|personne|rien|guère|nul|nulle|point|sauf|sinon|mais|car|cependant|pourtant|malgré|bien que)(?!\p{L})/iu;
const SE = /(?:se|me|te)[ \u00a0]?$/iu;

/**
 * *La ville accepta l'accord.* for *La ville n'accepta pas l'accord.*; null unless there is one plain
 * negation, of the main verb.
 */
export function dropNegation({ text, words }: TreeView): Turned | null {
  const match = NEGATED.exec(text);
  if (match === null || OTHER_NEGATION.test(text) || /[,;:«»“”"()]/u.test(text)) return null;
  const [whole, verb = '', adverb = ''] = match;
  const end = match.index + whole.length;
  if (SHADE.test(text.slice(end)) || SE.test(verb)) return null;
  if ([...text.matchAll(/(?<!\p{L})n(?:e(?!\p{L})|['’])/giu)].length !== 1) return null;
  const root = words.findIndex(({ head }) => head === -1);
  const at = words.findIndex(({ start }) => start === text.indexOf(verb, match.index));
  const denied = words[at];
  if (denied === undefined || (at !== root && denied.head !== root)) return null;
  if (at !== root && !/^(?:aux|cop)/u.test(denied.deprel)) return null;
  // *Paul ne peut pas venir*: at one time; *les juges ne peuvent pas être élus*: at any
  const subject = words.find(({ head, deprel }) => head === root && deprel.startsWith('nsubj'));
  if (/^p(?:eu|ou)/iu.test(verb) && subject?.upos !== 'NOUN') return null;
  const start = match.index + whole.indexOf(verb);
  return {
    fr: applyEdits(text, [
      { start: match.index, end: start, text: '' },
      { start: end - adverb.length - 1, end, text: '' },
    ]),
    key: whole,
    option: verb,
  };
}
