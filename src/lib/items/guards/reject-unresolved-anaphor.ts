import type { Token } from '#lib/text/tokenise.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { StudySegment } from '../context.ts';

const PERSONAL = /^(?:-t-|-)?(?:elle|ils|elles|eux|lui)$/iu;
const MASCULINE = /^(?:-t-|-)?il$/iu;
const POSSESSIVE = /^(?:sa|son|ses|leur|leurs)$/iu;
const DEMONSTRATIVE =
  /^(?:ce|cet|cette|ces|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci|ci|cela|ça|dernier|dernière|premier|second|seconde|précédent|précédente|suivant|suivante|tous|toutes|certains|certaines|chacun|chacune|autre|autres|tel|telle|tels|telles|y)$/iu;
const OBJECT =
  /^(?:l['’]|le|la|les|lui|leur|en|y|m['’]|nous|vous|j['’]|je|tu|moi|toi|notre|nos|votre|vos|mon|ma|mes)$/iu;
const IMPERSONAL = /^(?:y|faut|fallait|faudra|fallut|pleut|semble|semblait)$/iu;
const FIRST_PERSON = /^(?:je|j['’]|tu|nous|vous|moi|toi|mon|ma|mes|notre|nos|votre|vos)$/iu;
const POINTING =
  /^(?:ici|ci-dessus|ci-dessous|précédemment|auparavant|idem|voici|voilà|lendemain|veille|ensuite|puis)$/iu;

const ADJECTIVE_TOO =
  /^(?:premier|second|seconde|précédent|précédente|suivant|suivante|tel|telle|tels|telles|autres?|tous|toutes|certains|certaines|dernier|dernière)$/iu;

/**
 * Whether a sentence leans on one before it: a pronoun, possessive or demonstrative with nothing in
 * the sentence to point to, or a bare *Le film*, *La chanteuse* at its head.
 */
export function hasUnresolvedAnaphor(segment: StudySegment, lexicon: Lexicon): boolean {
  const { tokens, names } = segment.analysis;
  const firstName = names[0]?.start ?? Number.POSITIVE_INFINITY;
  if (isBareDefiniteHead(tokens, lexicon)) return true;
  return tokens.some(({ form, start }, index) => {
    if (FIRST_PERSON.test(form) || (index < 2 && POINTING.test(form))) return true;
    const resolved = start > firstName || hasIndefiniteBefore(tokens, index);
    if (PERSONAL.test(form) || POSSESSIVE.test(form)) return !resolved;
    if (MASCULINE.test(form)) return !resolved && !IMPERSONAL.test(tokens[index + 1]?.form ?? '');
    if (DEMONSTRATIVE.test(form)) {
      return !isCleft(tokens, index) && isPronounLike(tokens, index, lexicon);
    }
    if (OBJECT.test(form)) return isClitic(tokens, index, lexicon) && !resolved;
    return false;
  });
}

/** *Le film fut …*: a definite noun for a person or a work with nothing that says which. */
function isBareDefiniteHead(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [determiner, noun, next] = tokens;
  if (!/^(?:le|la|les|l['’])$/iu.test(determiner?.form ?? '')) return false;
  const form = noun?.form ?? '';
  if (!lexicon.roleNouns.has(form) && !lexicon.workNouns.has(form)) return false;
  return !/^(?:de|du|des|d['’]|que|qui|dont|\p{Lu}.*)$/u.test(next?.form ?? '');
}

/** *un gang … il*: something the sentence itself brings in. */
function hasIndefiniteBefore(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(0, index)
    .some(({ form }, at) => /^(?:un|une)$/iu.test(form) && at < index - 2);
}

/** *Ce n'est qu'en 2004 que …* · *ce fut* points forward. */
function isCleft(tokens: readonly Token[], index: number): boolean {
  const form = tokens[index]?.form ?? '';
  const next = tokens[index + 1]?.form ?? '';
  if (/^ce$/iu.test(form) && /^(?:qui|que|qu['’]|dont)$/u.test(next)) return true;
  return (
    /^ce$/iu.test(form) &&
    /^n['’]$/u.test(next) &&
    tokens.slice(index, index + 6).some(({ form: f }) => /^qu['’e]/u.test(f))
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

/** An article-like form is a pronoun before a verb. */
function isClitic(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const form = tokens[index]?.form ?? '';
  const next = tokens[index + 1]?.form ?? '';
  if (/^(?:en|y)$/iu.test(form)) return false;
  if (/^(?:le|la|les|l['’])$/iu.test(form)) {
    if (lexicon.isNoun(next) || /^\p{Lu}/u.test(next)) return false;
    return lexicon.verbs
      .readings(next)
      .some(({ verbForm }) => verbForm === 'Fin' || verbForm === 'Inf');
  }
  return true;
}
