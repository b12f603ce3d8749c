import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import clear from '#lib/items/data/nouns-clear-alone.json' with { type: 'json' };
import nouns from '#lib/items/data/nouns-to-identify.json' with { type: 'json' };
import clues from '#lib/analysis/data/pronoun-clues.json' with { type: 'json' };
import { childrenOf, type Reading, type ReferenceRule } from './open-reference.ts';
import { isPast } from './is-anchored.ts';
import {
  befallsKind,
  isDefined,
  isIngredient,
  isNaturalKind,
  tellsOfKind,
} from './is-natural-kind.ts';
import { isIndependent } from './find-antecedent.ts';
import { isIdentified } from './is-identified.ts';
import { isLoneCitizen } from './is-lone-citizen.ts';
import { isMadeBy } from './is-made-by.ts';
import { hasYear } from './open-occasion.ts';

/** Nouns that ask *which one?* or *of what?* when they stand alone with their article, as lemmas. */
const TO_IDENTIFY: ReadonlySet<string> = new Set(nouns);
/** Clear with their article alone: stuffs, arts, crafts, languages, feelings, parts of phrases. */
const CLEAR: ReadonlySet<string> = new Set(clear);
/** Teachings, fields of study and the like. */
const TEACHING = /(?:isme|logie|graphie|thérapie|métrie|nomie|culture)$/u;
const KNOWN_TO_ALL: ReadonlySet<string> = new Set(references.identifiedByTheWorld);
/** Of people at large: *les femmes*, *à l'étranger*. */
const WHOLES: ReadonlySet<string> = new Set(references.wholes);
const TIME_NOUNS: ReadonlySet<string> = new Set(clues.timeNouns);
/** *à la suite*, *au pouvoir*, *à l'attaque*: part of a fixed phrase. */
const IN_PHRASES: ReadonlySet<string> = new Set(references.inPhrases);
/** Of which there are many at a time: another adjective than a people's does not tell which. */
const OF_MANY: ReadonlySet<string> = new Set(references.ofMany);
/** Held by one person after another in each place. */
const OFFICES: ReadonlySet<string> = new Set(references.offices);
/** That ask *to what?*: a people's adjective says whose. */
const NEED_OF: ReadonlySet<string> = new Set(references.needOf);
/** Religions, schools, sciences, sports, languages: of each there is but one. */
const NAMED_BY_NOUN: ReadonlySet<string> = new Set(references.namedByNoun);
/** What a kind is put under, and by which one speaks on of it: *l'oiseau*. */
const CLASSES: ReadonlySet<string> = new Set(references.classNouns);
/** What was found once, and verbs for finding it: *Réard imagina le bikini*. */
const INVENTIONS: ReadonlySet<string> = new Set(references.inventions);
const INVENTING: ReadonlySet<string> = new Set(references.inventing);
/** Which a year and a place tell. */
const DISASTERS: ReadonlySet<string> = new Set(references.disasters);
const ORDINAL =
  /^(?:premi(?:er|ère)s?|deuxième|second[e]?s?|troisième|quatrième|cinquième|dernière?s?|prochaine?s?|anciens?|anciennes?|nouve(?:au|lle)s?|seule?s?|principa(?:l|le|les|ux)|autres?|jeunes?|vieu?x|vieilles?|grande?s?|petite?s?|célèbres?|fameu(?:x|ses?))$/iu;

/** *le film*, *la population*, *les relations* that only another sentence identifies. */
export const openDefinite: ReferenceRule = (reading, at) => {
  const { view, lexicon } = reading;
  const noun = view.words[at];
  if (isLoneCitizen(reading, at)) return 'definite';
  if (
    noun?.upos !== 'NOUN' ||
    /^(?:fixed|compound|flat|vocative|case|mark|cc|advmod)/u.test(noun.deprel)
  )
    return null;
  const determiner = childrenOf(reading, at, /^det/u)[0];
  const article = view.words[determiner ?? -1];
  if (article === undefined || !/^(?:le|la|l['’]|les)$/iu.test(article.form)) return null;
  if (TIME_NOUNS.has(noun.lemma) || KNOWN_TO_ALL.has(noun.lemma)) return null;
  // *les Britanniques*, *l'Empire*, *La Mort et l'Écuyer du roi*
  if (isInName(reading, at)) return null;
  if (/(?:^|-)\p{Lu}/u.test(noun.form)) return null;
  if (isTaken(reading, at) || isPartitive(reading, at) || isWithinTitle(reading, at)) return null;
  if (/^(?:fois|nom)$/u.test(noun.lemma) && !noun.deprel.startsWith('nsubj')) return null;
  if (isNewHolder(reading, at) || isMadeBy(reading, at)) return 'definite';
  if (isOfRelative(reading, at) || isOfNamedCountry(reading, at) || isInvented(reading, at))
    return null;
  if (NAMED_BY_NOUN.has(noun.lemma) || isDatedDisaster(reading, at)) return null;
  if (isUnderWay(reading, at)) return 'definite';
  if (befallsKind(view, at, reading.around.introduced)) return null;
  if (isOpeningSubject(reading, at) && isDefined(view)) return null;
  if (isMeasuredClass(reading, at)) return 'definite';
  if (isOfAll(reading, at) || isIngredient(view, at)) return null;
  if (!tellsOfAnEvent(reading) && isNaturalKind(view, at, reading.around.introduced)) {
    if (noun.feats['Number'] === 'Plur' || isOpeningSubject(reading, at)) return null;
  }
  if (/^(?:nouveau|ancien|autre|suivant|précédent)$/u.test(noun.lemma)) return 'indefinite-pronoun';
  const isFirst = isOpeningSubject(reading, at);
  if (isIdentified(reading, at)) return null;
  // *la plus lourde défaite*: of whom?
  if (childrenOf(reading, at, /^amod/u).some((of) => of < at && isSuperlative(reading, of)))
    return 'comparison';
  const isPlural = noun.feats['Number'] === 'Plur';
  const adjectives = childrenOf(reading, at, /^amod/u);
  const isRole =
    !WHOLES.has(noun.lemma) &&
    (lexicon.roleNouns.has(noun.form.toLowerCase()) || lexicon.roleNouns.has(noun.lemma));
  const qualifies = adjectives.some((of) => !ORDINAL.test(view.words[of]?.form ?? '') && of > at);
  if (isRole && !isPlural) return qualifies && !isFirst ? null : 'definite';
  if (
    adjectives.some((of) =>
      /^(?:premi|deuxième|second|troisième|dern|prochain|ancien)/iu.test(
        view.words[of]?.form ?? '',
      ),
    )
  )
    // *le premier modèle précis*: of what?
    return qualifies && !NEED_OF.has(noun.lemma) ? null : 'ordinal';
  const isParticular = reading.around.particular || tellsOfAnEvent(reading);
  if (qualifies && NEED_OF.has(noun.lemma)) return 'definite';
  if (qualifies) {
    const isOneOfMany = isParticular && !isPlural && OF_MANY.has(noun.lemma);
    return isOneOfMany && !adjectives.some((of) => isNaming(reading, of)) ? 'definite' : null;
  }
  // *les deux camps*, *les trois fils*
  if (childrenOf(reading, at, /^nummod/u).length > 0) return 'definite';
  const isPhrase = noun.deprel.startsWith('obl') && IN_PHRASES.has(noun.lemma);
  if (TO_IDENTIFY.has(noun.lemma) && (isFirst || !isPlural) && !isPhrase) return 'definite';
  if (isPhrase || CLEAR.has(noun.lemma) || TEACHING.test(noun.lemma) || WHOLES.has(noun.lemma))
    return isFirst && tellsOfAnEvent(reading) ? 'definite' : null;
  // *Marie, la boulangère, …*
  if (noun.deprel.startsWith('appos')) return null;
  if (!isFirst) return isParticular ? 'definite' : null;
  if (reading.around.introduced.has(noun.lemma)) return 'definite';
  return tellsOfAnEvent(reading) ? 'definite' : null;
};

/** *Le travail commence avant l'aube*, *avant la fin des travaux*: of whom, of what? */
function isUnderWay(reading: Reading, at: number): boolean {
  const { words } = reading.view;
  const { form = '', lemma, head = -1 } = words[at] ?? {};
  if (childrenOf(reading, at, /^(?:nmod|amod|acl|appos)/u).length > 0) return false;
  if (/^travaux$/iu.test(form)) return true;
  return (
    lemma === 'travail' &&
    isOpeningSubject(reading, at) &&
    /^(?:commencer|débuter|reprendre|cesser|finir|durer)$/u.test(words[head]?.lemma ?? '')
  );
}

/** *En août 1944, les bombardements détruisirent Brest*: those of that time in that place. */
function isDatedDisaster({ view }: Reading, at: number): boolean {
  const noun = view.words[at];
  return (
    DISASTERS.has(noun?.lemma ?? '') &&
    noun?.feats['Number'] === 'Plur' &&
    view.mentions.some(hasYear) &&
    view.mentions.some((mention) => mention.type === 'place' && mention.form === 'name')
  );
}

/** *un archevêché dont le titulaire …*: the relative pronoun says of whom. */
function isOfRelative(reading: Reading, at: number): boolean {
  const { view, clauses, clauseOf } = reading;
  const clause = clauses[clauseOf[at] ?? -1];
  const { deprel = '', head = -1 } = view.words[at] ?? {};
  if (/^dont$/iu.test(view.words[at - 2]?.form ?? '')) return true;
  // *dont bénéficient les clercs*: of what they benefit
  const isOwned = deprel.startsWith('nsubj') ? at < head : deprel.startsWith('obj');
  if (clause?.kind !== 'relative' || !isOwned) return false;
  return clause.words.some((of) => of < at && /^dont$/iu.test(view.words[of]?.form ?? ''));
}

/** *Lyon est un carrefour du pays*: of the only one that was named before. */
function isOfNamedCountry({ view, lexicon }: Reading, at: number): boolean {
  const noun = view.words[at];
  if (noun?.lemma !== 'pays' || noun.feats['Number'] === 'Plur') return false;
  const before = view.mentions.filter(
    (mention) => mention.type === 'place' && mention.end <= noun.start,
  );
  const countries = before.filter(({ text }) => lexicon.places.get(text)?.type === 'country');
  return before.length > 0 && countries.length < 2;
}

/** *Louis Réard imagina le bikini*, not *Le bikini fut rangé*. */
function isInvented({ view }: Reading, at: number): boolean {
  const noun = view.words[at];
  return (
    noun !== undefined &&
    INVENTIONS.has(noun.lemma) &&
    /^(?:obj|nsubj:pass)/u.test(noun.deprel) &&
    INVENTING.has(view.words[noun.head]?.lemma ?? '')
  );
}

function isSuperlative(reading: Reading, at: number): boolean {
  return childrenOf(reading, at, /^advmod/u).some((of) =>
    /^(?:plus|moins)$/iu.test(reading.view.words[of]?.form ?? ''),
  );
}

/** *le nouvel entraîneur Paul Varn*: of which team? */
function isNewHolder(reading: Reading, at: number): boolean {
  const { view } = reading;
  const noun = view.words[at];
  return (
    OFFICES.has(noun?.lemma ?? '') &&
    childrenOf(reading, at, /^amod/u).some((of) =>
      /^nouve(?:au|l|lle)$/iu.test(view.words[of]?.form ?? ''),
    ) &&
    childrenOf(reading, at, /^nmod/u).length === 0
  );
}

/** *l'armée française*, *la Guerre froide*: an adjective of a people, or part of a name. */
function isNaming({ view, lexicon }: Reading, at: number): boolean {
  const form = view.words[at]?.form ?? '';
  // *le conflit franco-allemand*
  const people = form.split('-').at(-1) ?? form;
  return (
    /^\p{Lu}/u.test(form) || lexicon.demonyms.has(people.charAt(0).toUpperCase() + people.slice(1))
  );
}

/** *L'arbre mesure vingt mètres*, but *L'oiseau pond des œufs*: what a kind is put under has no one size. */
function isMeasuredClass(reading: Reading, at: number): boolean {
  const { words, mentions } = reading.view;
  return (
    CLASSES.has(words[at]?.lemma ?? '') &&
    words[at]?.feats['Number'] !== 'Plur' &&
    isOpeningSubject(reading, at) &&
    mentions.some(({ type }) => /^(?:quantity|duration)$/u.test(type ?? '')) &&
    !isIdentified(reading, at)
  );
}

/** *chercher du bois*: some of it. */
function isPartitive(reading: Reading, at: number): boolean {
  const { deprel = '' } = reading.view.words[at] ?? {};
  return /^(?:obj|nsubj)/u.test(deprel) && childrenOf(reading, at, /^case/u).length > 0;
}

/** *la Ligue des champions*, *l'Armée du salut* */
function isWithinTitle({ view }: Reading, at: number): boolean {
  const { deprel = '', head = -1 } = view.words[at] ?? {};
  return deprel.startsWith('nmod') && head > 0 && /^\p{Lu}/u.test(view.words[head]?.form ?? '');
}

function isInName({ view }: Reading, at: number): boolean {
  return view.mentions.some(
    (mention) => 'entity' in mention && mention.form === 'name' && mention.words.includes(at),
  );
}

/** The same noun, or the bearer that it is chained to, stands before it in the statement. */
function isTaken({ view }: Reading, at: number): boolean {
  const noun = view.words[at];
  const own = view.mentions.find((mention) => mention.words.includes(at));
  const isNamed =
    own !== undefined &&
    'entity' in own &&
    view.mentions.some(
      (other) => 'entity' in other && other.entity === own.entity && other.form === 'name',
    );
  return (
    isNamed ||
    view.words.slice(0, at).some(({ upos, lemma }) => upos === 'NOUN' && lemma === noun?.lemma)
  );
}

function isOpeningSubject(reading: Reading, at: number): boolean {
  const { view } = reading;
  if (view.words[at]?.deprel.startsWith('nsubj') !== true || !isIndependent(reading, at))
    return false;
  return !view.words
    .slice(0, at)
    .some(({ upos, deprel }) => /^(?:NOUN|PROPN)$/u.test(upos) && deprel.startsWith('nsubj'));
}

/** A past event, or a date: not what is always so. */
function tellsOfAnEvent({ view }: Reading): boolean {
  return view.mentions.some(({ type }) => type === 'date') || isPast(view);
}

/** *Le castor vit au bord des rivières*: of what is always so of a kind, any of them. */
function isOfAll({ view, around, lexicon }: Reading, at: number): boolean {
  const { lemma = '', deprel = '', feats = {} } = view.words[at] ?? {};
  return (
    feats['Number'] === 'Plur' &&
    !deprel.startsWith('nsubj') &&
    !lexicon.roleNouns.has(lemma) &&
    tellsOfKind(view, around.introduced)
  );
}
