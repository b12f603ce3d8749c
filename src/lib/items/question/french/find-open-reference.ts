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
/** How many words before a possessive the name of its owner may stand. */
const OWNER_REACH = 6;
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
const RELATIVE_TIMES: ReadonlySet<string> = new Set(words.relativeTimes);
const PERSONAL = /^(?:-t)?-?(?:ils?|elles?|lui|leur|eux|l[aes]|l['’]|en|y|on)$/iu;
const POSSESSIVE = /^(?:son|sa|ses|leurs?)$/iu;
const POINTING =
  /^(?:celui|celle|ceux|celles|celui-(?:ci|là)|celle-(?:ci|là)|ceux-(?:ci|là)|celles-(?:ci|là)|cela|ceci|ça|ca|ci|là|ici|autrui|certains|certaines|plusieurs|chacun|chacune|aucun|aucune|tous|toutes|tout|autres?|tels?|telles?|quelques-uns|quelques-unes)$/iu;
const FIRST_PERSON =
  /^(?:je|j['’]|me|m['’]|te|t['’]|tu|nous|vous|moi|toi|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos)$/iu;
/** Adjectives that pick nothing out by themselves. */
const EMPTY_ADJECTIVE =
  /^(?:similaire|semblable|analogue|identique|équivalent|correspondant|concerné|autre|même|seul|premier|second|deuxième|troisième|quatrième|cinquième|dernier|précédent|suivant|nouveau|ancien|jeune|vieux|grand|petit|beau|bon|mauvais|futur|propre|tel|entier|actuel|différent|divers|principal|célèbre|présent|tout)$/u;

/**
 * Why words cannot be understood without the text around the sentence: the first that points to
 * something outside them; null where none does. A possessive may stand for `owner`, the number of
 * the subject, or null where there is none.
 */
export function findOpenReference(
  source: Source,
  within: readonly number[],
  owner: 'Sing' | 'Plur' | null,
): string | null {
  const { view } = source;
  const inside = new Set(within);
  for (const at of within) {
    const word = view.words[at];
    if (word === undefined) continue;
    const { form, upos, lemma } = word;
    if (FIRST_PERSON.test(form) && /^(?:PRON|DET)$/u.test(upos)) return 'first-person';
    if (upos === 'PRON' && PERSONAL.test(form)) return 'open-pronoun';
    if (upos === 'DET' && /^(?:ce|cet|cette|ces)$/iu.test(form)) return 'open-demonstrative';
    if (upos === 'PRON' && /^(?:ce|c['’])$/iu.test(form)) return 'open-demonstrative';
    if (POINTING.test(form) && /^(?:PRON|ADV)$/u.test(upos)) return 'open-pronoun';
    if (/^(?:autre|tel)s?$/u.test(lemma)) return 'relative-word';
    if (/^(?:rival|adverse|concurrent|homologue)$/u.test(lemma) && upos === 'ADJ')
      return 'relative-word';
    if (lemma === 'second' && isIndefinite(source, word.head)) return 'relative-word';
    if (RELATIVE_TIMES.has(lemma) && isFree(source, at)) return 'relative-word';
    if (POSSESSIVE.test(form) && upos === 'DET') {
      const owners = /^leurs?$/iu.test(form) ? 'Plur' : 'Sing';
      const named = within.some(
        (before) =>
          before < at && view.words[before]?.upos === 'PROPN' && before >= at - OWNER_REACH,
      );
      if (owner !== owners && !named) return 'open-possessive';
    }
    if (/^(?:NOUN|NUM)$/u.test(upos) && isOpenDefinite(source, at, inside)) return 'short-definite';
  }
  return null;
}

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
function isOpenDefinite(source: Source, at: number, inside: ReadonlySet<number>): boolean {
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

/** *un second atterrissage*: there was one before. */
function isIndefinite({ view }: Source, noun: number): boolean {
  return (view.dependents[noun] ?? []).some((at) => /^une?$/iu.test(view.words[at]?.form ?? ''));
}

function isPresent({ view }: Source, verb: number): boolean {
  return [verb, ...(view.dependents[verb] ?? [])].some((at) => {
    const { feats = {}, deprel = '' } = view.words[at] ?? {};
    const carries = at === verb || /^(?:cop|aux:pass)/u.test(deprel);
    return carries && feats['VerbForm'] === 'Fin' && feats['Tense'] === 'Pres';
  });
}

/** *deux ans après*, *l'année suivante*, but not *après la guerre*, *la dernière reine de France*. */
function isFree({ view }: Source, at: number): boolean {
  const { upos, head = -1, deprel } = view.words[at] ?? {};
  if (upos === 'ADP' || deprel === 'case' || deprel === 'mark') return false;
  return upos !== 'ADJ' || head < at || !(view.words[at]?.lemma ?? '').startsWith('dernier');
}
