import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import type { Source } from './statement.ts';

const GENERAL: ReadonlySet<string> = new Set(words.generalNouns);
const RELATIVE_TIMES: ReadonlySet<string> = new Set(words.relativeTimes);
const PERSONAL = /^(?:-t)?-?(?:ils?|elles?|lui|leur|eux|l[aes]|l['’]|en|y|on)$/iu;
const POSSESSIVE = /^(?:son|sa|ses|leurs?)$/iu;
const POINTING =
  /^(?:celui|celle|ceux|celles|celui-(?:ci|là)|celle-(?:ci|là)|ceux-(?:ci|là)|celles-(?:ci|là)|cela|ceci|ça|ci|là|ici|autrui|certains|certaines|plusieurs|chacun|chacune|aucun|aucune|tous|toutes|tout|autres?|tels?|telles?|quelques-uns|quelques-unes)$/iu;
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
    if (RELATIVE_TIMES.has(lemma) && isFree(source, at)) return 'relative-word';
    if (POSSESSIVE.test(form) && upos === 'DET') {
      const owners = /^leurs?$/iu.test(form) ? 'Plur' : 'Sing';
      if (owner !== owners) return 'open-possessive';
    }
    if (
      /^(?:NOUN|NUM)$/u.test(upos) &&
      isBareDefinite(source, at, inside) &&
      !isGeneral(source, at)
    )
      return 'short-definite';
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
  const definite = dependents.some(
    (at) =>
      view.words[at]?.upos === 'DET' && /^(?:l[ae]s?|l['’]|le)$/iu.test(view.words[at]?.form ?? ''),
  );
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

/** *la peinture*, *l'héliotropisme*; behind *de* also *la majorité des abeilles*: all of their kind. */
function isGeneral({ view }: Source, at: number): boolean {
  const { lemma = '', deprel = '', feats = {}, upos } = view.words[at] ?? {};
  if (GENERAL.has(lemma) || /(?:isme|logie|graphie|thérapie)$/u.test(lemma)) return true;
  const counted = (view.dependents[at] ?? []).some((below) => view.words[below]?.upos === 'NUM');
  return deprel === 'nmod' && feats['Number'] === 'Plur' && upos === 'NOUN' && !counted;
}

/** *deux ans après*, *l'année suivante*, but not *après la guerre*, *la dernière reine de France*. */
function isFree({ view }: Source, at: number): boolean {
  const { upos, head = -1, deprel } = view.words[at] ?? {};
  if (upos === 'ADP' || deprel === 'case' || deprel === 'mark') return false;
  return upos !== 'ADJ' || head < at || !/^dernier/u.test(view.words[at]?.lemma ?? '');
}
