import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { genderOf } from '#lib/analysis/entities/names/find-clues.ts';
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import { mayAgree, type Chain } from './chain.ts';
import { findRoles } from './find-roles.ts';
import { startWithDeterminer } from './start-with-determiner.ts';
import { MAX_WORDS_TO_LINK, type LinkTable } from './link-table.ts';

const DEFINITE = /^(?:le|la|l['’]|ce|cet|cette|the|this)$/iu;
/** How many sentences back the bearer must have been spoken of. */
const MEMORY = 4;

/**
 * *le réalisateur*, *le film*, *la ville*: a bare definite noun that the text has bound to one chain
 * and no other, spoken of not long before. The links are added to the chains.
 */
export function linkNominals(
  views: readonly SentenceView[],
  chains: readonly Chain[],
  table: LinkTable,
  lexicon: Lexicon,
): void {
  const bearers = new Map<string, Chain[]>();
  for (const chain of chains)
    for (const role of findRoles(chain, lexicon))
      bearers.set(role, [...(bearers.get(role) ?? []), chain]);
  const others = findOtherBearers(views);
  for (const view of views) {
    if (view.words.length > MAX_WORDS_TO_LINK) continue;
    view.words.forEach((noun, index) => {
      const known = bearers.get(noun.lemma) ?? [];
      const [only] = known;
      if (noun.upos !== 'NOUN' || only === undefined || known.length > 1) return;
      if (others.has(noun.lemma)) return;
      const determiner = bareDeterminer(view, index);
      if (determiner === null || noun.feats['Number'] === 'Plur') return;
      const start = startWithDeterminer(view, determiner, index);
      if (only.type === 'person' && !mayAgree(genderOf(view, index), only.gender)) return;
      if (!isFresh(table, only, view, start) || table.at(view.index, start, noun.end)) return;
      table.add(only, { view, start, end: noun.end, form: 'nominal', confidence: 'certain' });
    });
  }
}

/** The article of a noun that has nothing else bound to it, but for a preposition. */
function bareDeterminer(view: SentenceView, noun: number): number | null {
  const dependents = view.dependents[noun] ?? [];
  const determiner = dependents.find((at) => view.words[at]?.deprel === 'det');
  if (determiner !== noun - 1 || !DEFINITE.test(view.words[determiner]?.form ?? '')) return null;
  const isBare = dependents.every((at) =>
    /^(?:det|case|punct|cc|mark|cop|nsubj|advmod)/u.test(view.words[at]?.deprel ?? ''),
  );
  const word = view.words[noun];
  return isBare &&
    word !== undefined &&
    !/^(?:appos|flat|compound|vocative|root)/u.test(word.deprel)
    ? determiner
    : null;
}

/** Nouns of which the text has another bearer too: *un réalisateur*, *l'autre film*, *son film*. */
function findOtherBearers(views: readonly SentenceView[]): ReadonlySet<string> {
  const others = new Set<string>();
  for (const view of views)
    view.words.forEach((noun, index) => {
      if (noun.upos !== 'NOUN') return;
      const bound = view.dependents[index] ?? [];
      const isNamed = bound.some(
        (at) =>
          view.words[at]?.upos === 'PROPN' && /^(?:appos|flat|nsubj)/u.test(view.words[at].deprel),
      );
      if (
        isNamed ||
        noun.deprel === 'appos' ||
        bound.some((at) => view.words[at]?.deprel === 'cop')
      )
        return;
      const isOther = bound.some((at) => {
        const word = view.words[at];
        if (word?.deprel === 'det')
          return /^(?:une?|a|an|mon|ma|ton|ta|son|sa|notre|votre|leur|chaque|quel|quelle)$/iu.test(
            word.form,
          );
        return (
          word?.deprel === 'amod' &&
          /^(?:autre|second|seconde|deuxième|nouveau|nouvelle|futur|ancien|ancienne)$/iu.test(
            word.form,
          )
        );
      });
      if (isOther) others.add(noun.lemma);
    });
  return others;
}

function isFresh(table: LinkTable, chain: Chain, view: SentenceView, start: number): boolean {
  for (let back = 0; back <= MEMORY; back += 1) {
    const entries = table.in(view.index - back);
    if (entries.some(({ chain: own, link }) => own === chain && (back > 0 || link.end <= start)))
      return true;
  }
  return false;
}
