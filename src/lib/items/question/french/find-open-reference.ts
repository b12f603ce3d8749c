import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import { isDefiniteArticle } from './is-definite.ts';
import { isOpenDefinite } from './is-open-definite.ts';
import type { Source } from './statement.ts';

/** How many words before a possessive the name of its owner may stand. */
const OWNER_REACH = 6;
/** *le français*, *le droit*: nouns that look like adjectives. */
const GENERAL: ReadonlySet<string> = new Set(words.generalNouns);
/** What a town or a country has none of. */
const OF_PEOPLE: ReadonlySet<string> = new Set(words.personalNouns);
const RELATIVE_TIMES: ReadonlySet<string> = new Set(words.relativeTimes);
const PERSONAL = /^(?:-t)?-?(?:ils?|elles?|lui|leur|eux|l[aes]|l['’]|en|y|on)$/iu;
const POSSESSIVE = /^(?:son|sa|ses|leurs?)$/iu;
const POINTING =
  /^(?:celui|celle|ceux|celles|celui-(?:ci|là)|celle-(?:ci|là)|ceux-(?:ci|là)|celles-(?:ci|là)|cela|ceci|ça|ca|ci|là|ici|autrui|certains|certaines|plusieurs|chacun|chacune|aucun|aucune|tous|toutes|tout|autres?|tels?|telles?|quelques-uns|quelques-unes)$/iu;
const FIRST_PERSON =
  /^(?:je|j['’]|me|m['’]|te|t['’]|tu|nous|vous|moi|toi|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos)$/iu;

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
      if (!named && (owner !== owners || isInRelative(source, at))) return 'open-possessive';
      if (isOwnedByPlace(source, at, within)) return 'open-possessive';
    }
    if (upos === 'ADJ' && isNounless(source, at, inside)) return 'short-definite';
    if (/^(?:NOUN|NUM)$/u.test(upos) && isOpenDefinite(source, at, inside)) return 'short-definite';
  }
  return null;
}

/** *découvre le coupable*, *bat le premier*: of what the sentence leaves out. */
function isNounless({ view, lexicon }: Source, at: number, inside: ReadonlySet<number>): boolean {
  const { form = '', lemma = '', deprel = '' } = view.words[at] ?? {};
  if (/^\p{Lu}/u.test(form) || !/^(?:obj|obl|iobj|nmod|nsubj)/u.test(deprel)) return false;
  if (GENERAL.has(lemma) || lexicon.demonyms.has(`${form.charAt(0).toUpperCase()}${form.slice(1)}`))
    return false;
  return (view.dependents[at] ?? []).some(
    (below) => below === at - 1 && inside.has(below) && isDefiniteArticle(view.words[below]),
  );
}

/** *Nogent a un musée qui garde dix de ses œuvres*: of whom, the subject or somebody told before? */
function isInRelative({ view }: Source, at: number): boolean {
  for (let of = view.words[at]?.head ?? -1; of >= 0; of = view.words[of]?.head ?? -1)
    if ((view.words[of]?.deprel ?? '').startsWith('acl:relcl')) return true;
  return false;
}

/** *Lyon*, *la ville de Metz*, and what only somebody has: *ses œuvres*, *sa mort*. */
function isOwnedByPlace({ view, lexicon }: Source, at: number, within: readonly number[]): boolean {
  const noun = view.words[view.words[at]?.head ?? -1];
  if (noun === undefined || !OF_PEOPLE.has(noun.lemma)) return false;
  const names = view.mentions.filter((mention) => 'entity' in mention && mention.form === 'name');
  const before = names.filter(({ end }) => end <= (view.words[at]?.start ?? 0));
  // *Sous son règne, la Russie …*
  const told = before.length > 0 ? before : names;
  return (
    told.length > 0 && told.every(({ text }) => lexicon.places.has(text)) && within.includes(at)
  );
}

/** *un second atterrissage*: there was one before. */
function isIndefinite({ view }: Source, noun: number): boolean {
  return (view.dependents[noun] ?? []).some((at) => /^une?$/iu.test(view.words[at]?.form ?? ''));
}

/** *deux ans après*, *l'année suivante*, but not *après la guerre*, *la dernière reine de France*. */
function isFree({ view }: Source, at: number): boolean {
  const { upos, head = -1, deprel } = view.words[at] ?? {};
  if (upos === 'ADP' || deprel === 'case' || deprel === 'mark') return false;
  return upos !== 'ADJ' || head < at || !(view.words[at]?.lemma ?? '').startsWith('dernier');
}
