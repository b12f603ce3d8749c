import type { Chain } from './chain.ts';
import type { Antecedent } from './find-antecedents.ts';
import { startWithDeterminer } from './start-with-determiner.ts';
import type { LinkTable } from './link-table.ts';

/** A chain begun by a noun for one person, *une vieille femme*; null for any other noun. */
export function startNominalChain(antecedent: Antecedent, table: LinkTable): Chain | null {
  const { view, word, isPerson, gender, number } = antecedent;
  const noun = view.words[word];
  if (noun?.upos !== 'NOUN' || isPerson !== true || number === 'Plur') return null;
  const determiner = (view.dependents[word] ?? []).find((at) => view.words[at]?.deprel === 'det');
  if (determiner === undefined || determiner > word || word - determiner > 3) return null;
  if (
    /^(?:chaque|aucune?|nul|nulle|quel|quelle|tout|toute)$/iu.test(
      view.words[determiner]?.form ?? '',
    )
  )
    return null;
  const from = startWithDeterminer(view, determiner, word);
  const isFree = table.at(view.index, from, noun.end) === undefined;
  const isName = (view.dependents[word] ?? []).some((at) => view.words[at]?.upos === 'PROPN');
  if (!isFree || isName) return null;
  const name = view.text.slice(from, noun.end);
  const chain: Chain = { type: 'person', name, gender, number, links: [] };
  table.add(chain, { view, start: from, end: noun.end, form: 'nominal', confidence: 'certain' });
  return chain;
}
