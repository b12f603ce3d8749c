import type { Lang } from '#lib/core/language.ts';
import ranked from '#lib/analysis/data/ranked-nouns.json' with { type: 'json' };
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import type { FoundValue } from './found-value.ts';
import { readOrdinal } from './read-ordinal.ts';

const setOf = (
  words: Readonly<Record<Lang, readonly string[]>>,
): Readonly<Record<Lang, ReadonlySet<string>>> => ({
  fr: new Set(words.fr),
  en: new Set(words.en),
});
const RANK = setOf(ranked.rank);
const RANKED = setOf(ranked.ranked);
const RANKING_VERBS = setOf(ranked.rankingVerbs);
const ADJECTIVE = /^(?:plus|grande?s?|most|largest|biggest|highest|longest)$/u;
/** How far behind a ranking verb its rank may stand: *a terminé seulement troisième*. */
const VERB_WINDOW = 3;

/**
 * Ordinals that give a rank: *la troisième place*, *termine deuxième*, *le cinquième pays du monde*.
 * Those that number something (*XIXe siècle*, *la deuxième fois*, *Premier ministre*) are none.
 */
export function findOrdinals(view: SentenceView): FoundValue[] {
  return view.words.flatMap((word, index) => {
    if (/^\p{Lu}/u.test(word.form)) return [];
    const rank = readOrdinal(word.form, view.lang);
    if (rank === null || !(isRankNoun(view, index) || isBehindRankingVerb(view, index))) return [];
    return [
      {
        start: word.start,
        end: word.end,
        value: { kind: 'ordinal' as const, rank },
        confidence: 'certain' as const,
      },
    ];
  });
}

function isRankNoun(view: SentenceView, index: number): boolean {
  let at = index + 1;
  while (at < index + 3 && ADJECTIVE.test(view.words[at]?.form ?? '')) at += 1;
  const noun = view.words[at]?.form.toLowerCase() ?? '';
  if (RANK[view.lang].has(noun)) return at > index;
  if (!RANKED[view.lang].has(noun)) return false;
  return at > index + 1 || isAmongAll(view, at);
}

/** *du monde*, *mondial*, *d'Europe* behind the noun: it is one of all there are. */
function isAmongAll(view: SentenceView, noun: number): boolean {
  const behind = view.words.slice(noun + 1, noun + 5).map(({ form }) => form);
  if (/^(?:mondiale?|européenne?|national|nationale|africaine?|asiatique)$/u.test(behind[0] ?? ''))
    return true;
  const wholes: readonly string[] = ranked.wholes[view.lang];
  const joint = /^(?:de|d['’]|du|in|of)$/u.test(behind[0] ?? '');
  return joint && behind.slice(1).some((form) => wholes.includes(form));
}

function isBehindRankingVerb(view: SentenceView, index: number): boolean {
  const next = view.words[index + 1];
  // *arrive le premier jour*: a noun behind it makes it number that noun.
  if (next !== undefined && /^(?:NOUN|ADJ|NUM|PROPN)$/u.test(next.upos)) return false;
  for (let at = index - 1; at >= Math.max(0, index - VERB_WINDOW); at -= 1) {
    const word = view.words[at];
    if (word === undefined || word.upos === 'PUNCT') return false;
    if (word.upos === 'NOUN' || word.upos === 'PROPN') return false;
    if (RANKING_VERBS[view.lang].has(word.lemma)) return true;
  }
  return false;
}
