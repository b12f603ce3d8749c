import type { Detail } from '../details/detail.ts';

/** Nouns that say of their subject that it is a place. */
const PLACE_NOUN =
  /(?<!\p{L})(?:ville|cité|capitale|port|siège|commune|village|métropole|bourg|préfecture|station|pays|État|région)s?(?!\p{L})/iu;

/**
 * Whether a town acts or suffers as people do (*Londres décida*, *aider Washington*): it is a government,
 * a team or a person of that name.
 */
export function isMetonymy({ tree, head, asked, segment }: Detail): boolean {
  if (asked.kind !== 'name' || asked.type !== 'place' || asked.within) return false;
  const { words, dependents } = tree;
  const deprel = words[head]?.deprel ?? '';
  if (!/^(?:nsubj|obj|iobj|obl:agent)/u.test(deprel)) return false;
  const hasArticle = (dependents[head] ?? []).some((at) => words[at]?.deprel === 'det');
  return !hasArticle && !PLACE_NOUN.test(segment.fr);
}
