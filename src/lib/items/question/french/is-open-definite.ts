import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import nouns from '#lib/items/data/nouns-to-identify.json' with { type: 'json' };
import clues from '#lib/analysis/data/pronoun-clues.json' with { type: 'json' };
import { isDefiniteArticle } from './is-definite.ts';
import type { Source } from './statement.ts';

/** Clear with the article alone: *le pouvoir*, *la nuit*. */
const GENERAL: ReadonlySet<string> = new Set([
  ...words.generalNouns,
  ...references.identifiedByTheWorld,
  ...clues.timeNouns,
]);
/** Of people at large. */
const WHOLES: ReadonlySet<string> = new Set(references.wholes);
/** Nouns that ask *which one?* or *of what?* when they stand alone with their article. */
const TO_IDENTIFY: ReadonlySet<string> = new Set(nouns);
/** Of which there are many: the one meant was named before. */
const PLACES: ReadonlySet<string> = new Set(words.inNouns);
const COLLECTIVE: ReadonlySet<string> = new Set(words.collectives);
const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...clues.timeNouns,
  'journée',
  'soirée',
  'matinée',
]);
const ORDINAL = /^(?:premier|deuxième|second|troisième|quatrième|cinquième|dernier|prochain)$/u;
/** Adjectives that pick nothing out by themselves. */
const EMPTY_ADJECTIVE =
  /^(?:similaire|semblable|analogue|identique|équivalent|correspondant|concerné|autre|même|seul|premier|second|deuxième|troisième|quatrième|cinquième|dernier|précédent|suivant|nouveau|ancien|jeune|vieux|grand|petit|beau|bon|mauvais|futur|propre|tel|entier|actuel|différent|divers|principal|célèbre|présent|tout)$/u;

/** *le réalisateur*, *la petite ville*: nothing behind the article says which one. */
export function isBareDefinite(
  { view }: Source,
  noun: number,
  inside: ReadonlySet<number>,
): boolean {
  const dependents = (view.dependents[noun] ?? []).filter((at) => inside.has(at));
  const word = view.words[noun];
  const definite = dependents.some((at) => isDefiniteArticle(view.words[at]));
  if (!definite || word === undefined || /^\p{Lu}/u.test(word.form)) return false;
  const named = view.mentions.some(
    (mention) =>
      mention.words.includes(noun) &&
      ('entity' in mention ? mention.form === 'name' : mention.type !== 'quantity'),
  );
  if (named) return false;
  return !dependents.some((at) => {
    const { deprel = '', lemma = '', upos } = view.words[at] ?? {};
    if (deprel === 'acl') return (view.dependents[at] ?? []).length > 0;
    if (/^(?:nmod|acl|appos|flat|compound|fixed)/u.test(deprel)) return true;
    // *la ville de Paris et sa région*
    if (deprel === 'nummod') return at > noun;
    return deprel === 'amod' && at > noun && upos !== 'PUNCT' && !EMPTY_ADJECTIVE.test(lemma);
  });
}

/**
 * Whether the article leaves open which one is meant: *le navire*, *la première fois*. *la peinture*
 * and *la pluie* are clear; as a subject only what is always so of all of a kind: *les abeilles*.
 */
export function isOpenDefinite(source: Source, at: number, inside: ReadonlySet<number>): boolean {
  if (!isBareDefinite(source, at, inside)) return false;
  const { view, lexicon } = source;
  const { lemma = '', deprel = '', feats = {}, form = '', head = -1 } = view.words[at] ?? {};
  const isSubject = deprel.startsWith('nsubj');
  const unsure =
    isSubject && (TO_IDENTIFY.has(lemma) || PLACES.has(lemma) || COLLECTIVE.has(lemma));
  // *voir le jour* is to be born
  const born = lemma === 'jour' && view.words[head]?.lemma === 'voir';
  const asks = !born && TIME_NOUNS.has(lemma) && /^(?:obj|obl:arg|obl:agent)$/u.test(deprel);
  if (asks) return true;
  if ((GENERAL.has(lemma) && !unsure) || /(?:isme|logie|graphie|thérapie)$/u.test(lemma))
    return false;
  const plural = feats['Number'] === 'Plur';
  const bound = (view.dependents[at] ?? []).map((of) => view.words[of]);
  if (bound.some((word) => word?.upos === 'NUM' || ORDINAL.test(word?.lemma ?? ''))) return true;
  const isRole =
    (lexicon.roleNouns.has(form.toLowerCase()) || lexicon.roleNouns.has(lemma)) &&
    !WHOLES.has(lemma);
  if (isRole && !plural) return true;
  if (isSubject) {
    if (isRole || unsure) return true;
    if (source.selfStanding) return false;
    return !plural || !isPresent(source, head);
  }
  return !plural && (TO_IDENTIFY.has(lemma) || COLLECTIVE.has(lemma));
}

function isPresent({ view }: Source, verb: number): boolean {
  return [verb, ...(view.dependents[verb] ?? [])].some((at) => {
    const { feats = {}, deprel = '' } = view.words[at] ?? {};
    const carries = at === verb || /^(?:cop|aux:pass)/u.test(deprel);
    return carries && feats['VerbForm'] === 'Fin' && feats['Tense'] === 'Pres';
  });
}
