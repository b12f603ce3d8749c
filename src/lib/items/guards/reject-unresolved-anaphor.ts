import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Token } from '#lib/text/tokenise.ts';
import type { StudySegment } from '../context.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';
import { hasAntecedent, type Agreement } from './find-antecedent.ts';
import { hasDanglingReference } from './reject-dangling-reference.ts';

const ANY: Agreement = { gender: null, number: null };
const PRONOUNS: ReadonlyMap<string, Agreement> = new Map([
  ['il', { gender: 'Masc', number: 'Sing' }],
  ['elle', { gender: 'Fem', number: 'Sing' }],
  ['ils', { gender: null, number: 'Plur' }],
  ['elles', { gender: 'Fem', number: 'Plur' }],
  ['eux', { gender: 'Masc', number: 'Plur' }],
  ['lui', ANY],
  ['sa', ANY],
  ['son', ANY],
  ['ses', ANY],
  ['leur', { gender: null, number: 'Plur' }],
  ['leurs', { gender: null, number: 'Plur' }],
]);
const POSSESSIVE = /^(?:sa|son|ses|leurs?)$/iu;
const DEMONSTRATIVE =
  /^(?:ce|cet|cette|ces|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci|ci|cela|ça|dernier|dernière|premier|second|seconde|précédent|précédente|suivant|suivante|tous|toutes|certains|certaines|chacun|chacune|autre|autres|tel|telle|tels|telles|y)$/iu;
const ADJECTIVE_TOO =
  /^(?:premier|second|seconde|précédent|précédente|suivant|suivante|tel|telle|tels|telles|autres?|tous|toutes|certains|certaines|dernier|dernière)$/iu;
const OBJECT = /^(?:l['’]|le|la|les)$/iu;
const IMPERSONAL = /^(?:y|faut|fallait|faudra|fallut|pleut|semble|semblait)$/iu;
const FIRST_PERSON =
  /^(?:je|j['’]|m['’]|t['’]|tu|nous|vous|moi|toi|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos)$/iu;

/**
 * Whether a sentence leans on one before it and cannot be understood alone; of a unit its tree tells,
 * of a bare segment the patterns here.
 */
export function hasUnresolvedAnaphor(segment: StudySegment, lexicon: Lexicon): boolean {
  if (segment.open !== undefined) return !isSelfStanding(segment);
  const { tokens } = segment.analysis;
  if (hasDanglingReference(segment.fr, tokens, lexicon)) return true;
  return tokens.some(({ form }, index) => {
    if (FIRST_PERSON.test(form) || isOpenPronoun(segment, index, lexicon)) return true;
    if (DEMONSTRATIVE.test(form)) {
      return !isCleft(tokens, index) && isPronounLike(tokens, index, lexicon);
    }
    return OBJECT.test(form) && isClitic(tokens, index, lexicon)
      ? !hasAntecedent(segment, index, ANY, lexicon)
      : false;
  });
}

/**
 * Whether a personal pronoun stands for nothing in the sentence. A verb can be put into its form
 * behind *Cette attaque*, but not behind an *elle* of whom nothing is known.
 */
export function hasUnresolvedPronoun(segment: StudySegment, lexicon: Lexicon): boolean {
  return segment.analysis.tokens.some(
    ({ form }, index) =>
      !POSSESSIVE.test(form) && (FIRST_PERSON.test(form) || isOpenPronoun(segment, index, lexicon)),
  );
}

function isOpenPronoun(segment: StudySegment, index: number, lexicon: Lexicon): boolean {
  const { tokens } = segment.analysis;
  const pronoun = (tokens[index]?.form ?? '').toLowerCase().replace(/^(?:-t)?-/u, '');
  const wanted = PRONOUNS.get(pronoun);
  if (wanted === undefined) return false;
  if (pronoun === 'il' && IMPERSONAL.test(tokens[index + 1]?.form ?? '')) return false;
  return !hasAntecedent(segment, index, wanted, lexicon);
}

/** *Ce n'est qu'en 2004 que …* points forward; *ce qui* to nothing. */
function isCleft(tokens: readonly Token[], index: number): boolean {
  if (!/^ce$/iu.test(tokens[index]?.form ?? '')) return false;
  const next = tokens[index + 1]?.form ?? '';
  if (/^(?:qui|que|qu['’]|dont)$/u.test(next)) return true;
  return (
    /^n['’]$/u.test(next) &&
    tokens.slice(index, index + 6).some(({ form }) => /^qu(?:e|['’])$/u.test(form))
  );
}

/** *premier* and *autre* are adjectives like others, but for where a verb or a mark follows. */
function isPronounLike(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const form = tokens[index]?.form ?? '';
  const next = tokens[index + 1];
  if (/^y$/iu.test(form)) return !/^(?:a|avait|eut|aura)$/u.test(next?.form ?? '');
  if (!ADJECTIVE_TOO.test(form)) return true;
  if (next?.kind !== 'word' || /^(?:de|d['’]|et|sur|à|en|qui)$/u.test(next.form)) return true;
  return (
    !lexicon.isNoun(next.form) &&
    lexicon.verbs.readings(next.form).some(({ verbForm }) => verbForm === 'Fin')
  );
}

/** An article-like form is a pronoun before a verb that is no noun. */
function isClitic(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const next = tokens[index + 1]?.form ?? '';
  if (lexicon.isNoun(next) || /^\p{Lu}/u.test(next)) return false;
  return lexicon.verbs
    .readings(next)
    .some(({ verbForm }) => verbForm === 'Fin' || verbForm === 'Inf');
}
