import type { FormReading } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import type { GrammarLookups } from './has-faulty-agreement.ts';
import { isInvariableColour } from './is-invariable-colour.ts';

const SINGULAR = /^(?:le|la|un|une|ce|cet|cette|son|sa)$/iu;
const PLURAL = /^(?:les|des|ces|ses|leurs)$/iu;

interface Shown {
  readonly gender: string | null;
  readonly number: string | null;
}

/**
 * Whether an adjective or a participle behind a noun agrees with none of those it could belong to: *un feuillage
 * foncées*, *la vente de tableaux présumé du peintre*.
 */
export function hasAdjectiveOfNone(view: TreeView, lookups: GrammarLookups): boolean {
  const { words } = view;
  return words.some(({ deprel, feats, form, head, upos }, at) => {
    const isModifier = /^(?:amod|acl)/u.test(deprel) && head < at && words[at - 1]?.upos === 'NOUN';
    const isPast = feats['VerbForm'] === 'Part' && feats['Tense'] !== 'Pres';
    if (!isModifier || (upos !== 'ADJ' && !isPast) || isInvariableColour(view, at)) return false;
    const all = lookups.readingsOf(form.toLowerCase());
    const readings = all.filter((one) => one.upos === 'ADJ' || one.feats['VerbForm'] === 'Part');
    if (readings.length === 0 || readings.some((one) => one.feats['Tense'] === 'Pres'))
      return false;
    if (all.some((one) => one.upos === 'ADV')) return false;
    const nouns = nounsBefore(view, at, lookups);
    return nouns.length > 0 && !nouns.some((noun) => readings.some((one) => fits(one, noun)));
  });
}

/** Back to the last verb; none where something else could be meant. */
function nounsBefore({ words }: TreeView, from: number, lookups: GrammarLookups): Shown[] {
  const nouns: Shown[] = [];
  for (let at = from - 1; at >= 0; at -= 1) {
    const { feats = {}, form = '', lemma = '', upos = 'X' } = words[at] ?? {};
    if (feats['VerbForm'] === 'Fin') break;
    if (/^(?:PUNCT|CCONJ|VERB|PROPN|PRON|NUM|X|SYM)$/u.test(upos) || lemma === 'moitié') return [];
    if (upos !== 'NOUN') continue;
    const { gender, number } = readNoun(form.toLowerCase(), lookups.readingsOf, lookups.lexicon);
    const before = words[at - 1]?.form ?? '';
    const shown = SINGULAR.test(before) ? 'Sing' : PLURAL.test(before) ? 'Plur' : null;
    nouns.push({ gender, number: number ?? shown });
  }
  return nouns;
}

function fits({ feats }: FormReading, { gender, number }: Shown): boolean {
  return (
    (gender === null || (feats['Gender'] ?? gender) === gender) &&
    (number === null || (feats['Number'] ?? number) === number)
  );
}
