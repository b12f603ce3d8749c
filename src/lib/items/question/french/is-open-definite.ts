import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import lists from '#lib/items/data/list-groups.json' with { type: 'json' };
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import nouns from '#lib/items/data/nouns-to-identify.json' with { type: 'json' };
import clear from '#lib/items/data/nouns-clear-alone.json' with { type: 'json' };
import clues from '#lib/analysis/data/pronoun-clues.json' with { type: 'json' };
import { isDefiniteArticle } from './is-definite.ts';
import type { Source } from './statement.ts';

/** Clear with the article alone: *le pouvoir*, *la nuit*. */
const GENERAL: ReadonlySet<string> = new Set([
  ...words.generalNouns,
  ...references.identifiedByTheWorld,
  ...clues.timeNouns,
]);
/** Clear in whatever a sentence tells of particulars: stuffs, arts, feelings, parts of phrases. */
const CLEAR: ReadonlySet<string> = new Set([...clear, ...references.inPhrases]);
/** What was found once, and verbs for finding it: *Réard imagina le bikini*. */
const INVENTIONS: ReadonlySet<string> = new Set(references.inventions);
const INVENTING: ReadonlySet<string> = new Set(references.inventing);
/** Clear where all of them are meant, never where one of them does something: *le train*. */
const COUNTED: ReadonlySet<string> = new Set(words.countedNouns);
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
const MATERIALS: ReadonlySet<string> = new Set(
  lists.filter(({ of }) => of === 'material').flatMap(({ groups }) => groups.flat()),
);
const ORDINAL = /^(?:premier|deuxième|second|troisième|quatrième|cinquième|dernier|prochain)$/u;
/** Adjectives that pick nothing out by themselves. */
const EMPTY_ADJECTIVE =
  /^(?:similaire|semblable|analogue|identique|équivalent|correspondant|concerné|autre|même|seul|premier|second|deuxième|troisième|quatrième|cinquième|dernier|précédent|suivant|nouveau|ancien|jeune|vieux|grand|petit|beau|bon|mauvais|futur|propre|tel|entier|actuel|différent|divers|principal|célèbre|présent|tout)$/u;

/** *le réalisateur*, *la petite ville*: nothing behind the article says which one. */
export function isBareDefinite(
  { view, lexicon }: Source,
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
  if (isBesideRole({ view, lexicon }, noun)) return true;
  // *les premières épaves sur l'île*: where is not of what
  const isOrdinal = dependents.some((at) => ORDINAL.test(view.words[at]?.lemma ?? ''));
  return !dependents.some((at) => {
    const { deprel = '', lemma = '', upos } = view.words[at] ?? {};
    if (deprel === 'acl') return (view.dependents[at] ?? []).length > 0;
    if (deprel === 'nmod' && isOrdinal && !isOf(view, at)) return false;
    if (deprel === 'nmod' && isMakeOrSize(view, at)) return false;
    if (deprel === 'nmod' && tellsWhen(view, at)) return false;
    if (/^(?:nmod|acl|appos|flat|compound|fixed)/u.test(deprel)) return true;
    // *la ville de Paris et sa région*
    if (deprel === 'nummod') return at > noun;
    return deprel === 'amod' && at > noun && upos !== 'PUNCT' && !EMPTY_ADJECTIVE.test(lemma);
  });
}

/** *nomme le peintre | citoyen d'honneur*: what he becomes does not say which painter. */
function isBesideRole({ view, lexicon }: Pick<Source, 'view' | 'lexicon'>, noun: number): boolean {
  const [own, next] = [view.words[noun], view.words[noun + 1]];
  if (own?.deprel !== 'obj' || next === undefined || !/^(?:NOUN|ADJ)$/u.test(next.upos))
    return false;
  return [own, next].every(({ form }) => lexicon.roleNouns.has(form.toLowerCase()));
}

/** *la boîte en bois*, *la tour de vingt mètres*: of what it is and how large, not which one. */
function isMakeOrSize({ dependents, words: all, mentions }: Source['view'], at: number): boolean {
  const isMade = (dependents[at] ?? []).some((below) => /^en$/iu.test(all[below]?.form ?? ''));
  const sized = mentions.some(({ type, words: own }) => type === 'quantity' && own.includes(at));
  return sized || (isMade && MATERIALS.has(all[at]?.form ?? ''));
}

/** *prend la tête de l'équipe | à l'été 2004*: when, not which one; *l'équipe de 2004* is one of them. */
function tellsWhen({ dependents, words: all, mentions }: Source['view'], at: number): boolean {
  const isAt = (dependents[at] ?? []).some((of) => /^(?:à|au|en)$/iu.test(all[of]?.form ?? ''));
  const inside = [at, ...(dependents[at] ?? [])];
  return (
    isAt &&
    mentions.some(
      ({ type, words: own }) => type === 'date' && inside.some((of) => own.includes(of)),
    )
  );
}

function isOf({ dependents, words: all }: Source['view'], at: number): boolean {
  return (dependents[at] ?? []).some((below) =>
    /^(?:d(?:e|u|es)|d['’]|à|aux?)$/iu.test(all[below]?.form ?? ''),
  );
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
  // *pour la première fois*: of what the verb tells
  if (lemma === 'fois' && isFirstTime(source, at)) return false;
  const asks = !born && TIME_NOUNS.has(lemma) && /^(?:obj|obl:arg|obl:agent)$/u.test(deprel);
  if (asks) return true;
  if (isSubject && COUNTED.has(lemma) && tellsOfEvent(source)) return true;
  if ((GENERAL.has(lemma) && !unsure) || /(?:isme|logie|graphie|thérapie)$/u.test(lemma))
    return false;
  const plural = feats['Number'] === 'Plur';
  const bound = (view.dependents[at] ?? []).map((of) => view.words[of]);
  if (bound.some((word) => word?.upos === 'NUM' || ORDINAL.test(word?.lemma ?? ''))) return true;
  const isRole =
    (lexicon.roleNouns.has(form.toLowerCase()) || lexicon.roleNouns.has(lemma)) &&
    !WHOLES.has(lemma);
  // *alerte les maires*: of where?
  if (isRole && (!plural || (deprel === 'obj' && tellsOfEvent(source)))) return true;
  if (isSubject) {
    if (isRole || unsure) return true;
    if (source.selfStanding) return false;
    return !plural || !isPresent(source, head);
  }
  if (!plural && (TO_IDENTIFY.has(lemma) || COLLECTIVE.has(lemma))) return true;
  return !plural && tellsOfEvent(source) && !isClearThere(source, at);
}

function isFirstTime({ view }: Source, at: number): boolean {
  const [opening, , ordinal] = view.words.slice(Math.max(0, at - 3), at);
  return (
    /^pour$/iu.test(opening?.form ?? '') && /^(?:premier|dernier)$/u.test(ordinal?.lemma ?? '')
  );
}

/** *découvre le coupable*: of what was once so, only what is clear anywhere; or what was invented. */
function isClearThere({ view }: Source, at: number): boolean {
  const { lemma = '', deprel = '', head = -1 } = view.words[at] ?? {};
  if (!/^(?:obj|obl|nmod)/u.test(deprel)) return true;
  const isNew = INVENTIONS.has(lemma) && INVENTING.has(view.words[head]?.lemma ?? '');
  return isNew || CLEAR.has(lemma) || WHOLES.has(lemma) || TIME_NOUNS.has(lemma);
}

/** A date or a past tense: not what is always so. */
function tellsOfEvent({ view }: Source): boolean {
  return (
    view.mentions.some(({ type }) => type === 'date') ||
    view.words.some(({ feats }) => feats['Tense'] === 'Past' && feats['VerbForm'] === 'Fin')
  );
}

function isPresent({ view }: Source, verb: number): boolean {
  return [verb, ...(view.dependents[verb] ?? [])].some((at) => {
    const { feats = {}, deprel = '' } = view.words[at] ?? {};
    const carries = at === verb || /^(?:cop|aux:pass)/u.test(deprel);
    return carries && feats['VerbForm'] === 'Fin' && feats['Tense'] === 'Pres';
  });
}
