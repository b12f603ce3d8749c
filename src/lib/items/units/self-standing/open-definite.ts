import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import nouns from '#lib/items/data/nouns-to-identify.json' with { type: 'json' };
import clues from '#lib/analysis/data/pronoun-clues.json' with { type: 'json' };
import { childrenOf, type Reading, type ReferenceRule } from './open-reference.ts';
import { isPast } from './is-anchored.ts';
import { isIndependent } from './find-antecedent.ts';

/** Nouns that ask *which one?* or *of what?* when they stand alone with their article, as lemmas. */
const TO_IDENTIFY: ReadonlySet<string> = new Set(nouns);
const KNOWN_TO_ALL: ReadonlySet<string> = new Set(references.identifiedByTheWorld);
/** Of people at large: *les femmes*, *à l'étranger*. */
const WHOLES: ReadonlySet<string> = new Set(references.wholes);
const TIME_NOUNS: ReadonlySet<string> = new Set(clues.timeNouns);
/** *à la suite*, *au pouvoir*, *à l'attaque*: part of a fixed phrase. */
const IN_PHRASES: ReadonlySet<string> = new Set(references.inPhrases);
const ORDINAL =
  /^(?:premi(?:er|ère)s?|deuxième|second[e]?s?|troisième|quatrième|cinquième|dernière?s?|prochaine?s?|anciens?|anciennes?|nouve(?:au|lle)s?|seule?s?|principa(?:l|le|les|ux)|autres?|jeunes?|vieu?x|vieilles?|grande?s?|petite?s?|célèbres?|fameu(?:x|ses?))$/iu;

/** *le film*, *la population*, *les relations* that only another sentence identifies. */
export const openDefinite: ReferenceRule = (reading, at) => {
  const { view, lexicon } = reading;
  const noun = view.words[at];
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
  if (/^\p{Lu}/u.test(noun.form)) return null;
  if (isTaken(reading, at)) return null;
  if (/^(?:fois|nom)$/u.test(noun.lemma) && !noun.deprel.startsWith('nsubj')) return null;
  const isFirst = isOpeningSubject(reading, at);
  if (isIdentified(reading, at)) return null;
  const isPlural = noun.feats['Number'] === 'Plur';
  const adjectives = childrenOf(reading, at, /^amod/u);
  const isRole =
    !WHOLES.has(noun.lemma) &&
    (lexicon.roleNouns.has(noun.form.toLowerCase()) || lexicon.roleNouns.has(noun.lemma));
  const qualifies = adjectives.some((of) => !ORDINAL.test(view.words[of]?.form ?? '') && of > at);
  if (isRole && !isPlural) return qualifies && !isFirst ? null : 'definite';
  if (
    adjectives.some((of) =>
      /^(?:premi|deuxième|second|troisième|dern|prochain)/iu.test(view.words[of]?.form ?? ''),
    )
  )
    return qualifies ? null : 'ordinal';
  if (qualifies) return null;
  // *les deux camps*, *les trois fils*
  if (childrenOf(reading, at, /^nummod/u).length > 0) return 'definite';
  const isPhrase = noun.deprel.startsWith('obl') && IN_PHRASES.has(noun.lemma);
  if (TO_IDENTIFY.has(noun.lemma) && (isFirst || !isPlural) && !isPhrase) return 'definite';
  if (!isFirst) return null;
  if (reading.around.introduced.has(noun.lemma)) return 'definite';
  return tellsOfAnEvent(reading) ? 'definite' : null;
};

function isInName({ view }: Reading, at: number): boolean {
  return view.mentions.some(
    (mention) => 'entity' in mention && mention.form === 'name' && mention.words.includes(at),
  );
}

/** By a complement, a relative clause, a name or a number beside it; or by an attribute of its own. */
function isIdentified(reading: Reading, at: number): boolean {
  const { view } = reading;
  const isBound = childrenOf(reading, at, /^(?:nmod|acl|appos|flat)/u).some(
    (of) => of > at && !isAdverbial(reading, of) && !isSetOff(reading, at, of),
  );
  if (isBound) return true;
  const next = view.words[at + 1];
  if (next !== undefined && /^(?:de|d['’]|du|des)$/iu.test(next.form) && next.upos === 'ADP')
    return true;
  // *les sels et les parfums de Provence*
  const last = childrenOf(reading, at, /^conj/u).at(-1);
  return last !== undefined && childrenOf(reading, last, /^(?:nmod|acl|appos)/u).length > 0;
}

/** *le projet, assistée par …*: what a comma sets off does not say which. */
function isSetOff({ view }: Reading, noun: number, of: number): boolean {
  if (view.words[of]?.deprel.startsWith('appos') === true) return false;
  return view.words.slice(noun, of).some(({ form }) => form === ',');
}

/** *le président depuis 2018*: a time says nothing of whom he presides over. */
function isAdverbial(reading: Reading, at: number): boolean {
  return childrenOf(reading, at, /^case/u).some((of) =>
    /^(?:depuis|en|dans|pendant|dès|avant|après|vers|lors|durant|jusque|jusqu['’])$/iu.test(
      reading.view.words[of]?.form ?? '',
    ),
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
