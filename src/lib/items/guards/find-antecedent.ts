import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Token } from '#lib/text/tokenise.ts';
import type { StudySegment } from '../context.ts';

/** What a pronoun or possessive asks of the noun it stands for; null asks nothing. */
export interface Agreement {
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
}

const PREPOSITION =
  /^(?:à|au|aux|après|avant|avec|chez|contre|dans|de|du|depuis|dès|durant|en|entre|lors|malgré|par|parmi|pendant|pour|sans|selon|sous|suite|sur|vers|d['’])$/iu;
const SINGULAR = /^(?:le|la|l['’]|un|une)$/iu;
const PLURAL = /^(?:les|des|plusieurs|quelques|certains|certaines|deux|trois|quatre|cinq|dix)$/iu;
const MASCULINE = /^(?:le|un)$/iu;
const FEMININE = /^(?:la|une)$/iu;

/**
 * Whether something earlier in the sentence can be what a word stands for: a person or institution by
 * name, or a noun with its article that is not part of an opening *À l'âge de …*.
 */
export function hasAntecedent(
  segment: StudySegment,
  index: number,
  wanted: Agreement,
  lexicon: Lexicon,
): boolean {
  const { tokens, names } = segment.analysis;
  const at = tokens[index]?.start ?? 0;
  const named = names.filter(
    (name) => name.end <= at && name.type !== 'place' && name.type !== 'event',
  );
  if (wanted.number === 'Plur') {
    if (named.length > 1) return true;
  } else if (named.some(({ gender }) => agrees(gender, wanted.gender))) return true;
  const first = opensWithPhrase(tokens) ? firstMark(tokens) : 0;
  return tokens
    .slice(first, Math.max(first, index - 1))
    .some((token, offset) => isNounPhrase(token, tokens[first + offset + 1], wanted, lexicon));
}

function opensWithPhrase(tokens: readonly Token[]): boolean {
  return PREPOSITION.test(tokens[0]?.form ?? '');
}

function firstMark(tokens: readonly Token[]): number {
  const mark = tokens.findIndex(({ kind }) => kind === 'mark');
  return mark < 0 ? tokens.length : mark;
}

function isNounPhrase(
  determiner: Token,
  noun: Token | undefined,
  wanted: Agreement,
  lexicon: Lexicon,
): boolean {
  if (noun?.kind !== 'word') return false;
  const plural = PLURAL.test(determiner.form);
  if (!plural && !SINGULAR.test(determiner.form)) return false;
  if (wanted.number !== null && plural !== (wanted.number === 'Plur')) return false;
  return agrees(genderOf(determiner.form, noun.form, lexicon), wanted.gender);
}

function genderOf(determiner: string, noun: string, lexicon: Lexicon): Gender | null {
  if (MASCULINE.test(determiner)) return 'Masc';
  return FEMININE.test(determiner) ? 'Fem' : lexicon.nounGender(noun);
}

function agrees(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b;
}
