import type { Token } from '#lib/text/tokenise.ts';
import type { Lexicon } from './lexicon.ts';

/** A run of capitalised tokens with the particles that hold it together, by token index. */
export interface CapitalSpan {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** Particles inside a person's name or a foreign title. */
const PARTICLES = new Set(
  'de du des van von der den di da del della dos ben ibn bin al el y of the and le la'.split(' '),
);
const ELIDED_PARTICLES = /^[dl]['’]$/iu;
/** *Assad*, *el-Assad*: an Arabic article may stand before the capital. */
const CAPITAL = /^(?:(?:a[dlnrst]|el)-)?\p{Lu}/u;
const OPENERS = /^[«“"([–—:;!?….-]$/u;

/**
 * Capitalised runs of a sentence. A word at the head of a sentence counts only where it cannot be an
 * ordinary word: it is a known name, or the document has it with a capital in mid-sentence too.
 */
export function findCapitalSpans(
  tokens: readonly Token[],
  lexicon: Lexicon,
  seenInside: ReadonlySet<string>,
): CapitalSpan[] {
  const spans: CapitalSpan[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!startsName(tokens, index, lexicon, seenInside)) {
      index += 1;
      continue;
    }
    let last = index + 1;
    while (last < tokens.length) {
      if (isCapitalised(tokens[last])) last += 1;
      else {
        const next = afterParticles(tokens, last);
        if (next === null || !bridges(tokens, index, last, lexicon)) break;
        last = next + 1;
      }
    }
    spans.push({ first: index, last });
    index = last;
  }
  return spans;
}

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && CAPITAL.test(token.form) && !/^\p{Lu}['’]$/u.test(token.form);
}

/** Whether a token stands where any word would have a capital. */
export function isAtHead(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  return previous === undefined || OPENERS.test(previous.form);
}

function startsName(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  seenInside: ReadonlySet<string>,
): boolean {
  const token = tokens[index];
  if (token === undefined || !isCapitalised(token)) return false;
  if (lexicon.titles.has(token.form) && isCapitalised(tokens[index + 1])) return false;
  if (!isAtHead(tokens, index)) return true;
  const lower = token.form.toLowerCase();
  if (lexicon.functionWords.has(lower)) return false;
  if (seenInside.has(token.form) || lexicon.places.has(token.form)) return true;
  if (lexicon.firstNames.has(token.form)) return true;
  return (
    !lexicon.isNoun(lower) && lexicon.verbs.readings(lower).length === 0 && !isInflected(lower)
  );
}

/** Endings of adverbs, adjectives and participles that the noun and verb lists do not hold. */
function isInflected(lower: string): boolean {
  return /(?:ment|ées?|és?|ants?|antes?|iques?|ables?|ibles?|elles?|eux|euses?|ifs?|ives?|aux|ales?|aires?|iens?|iennes?|ois|oises?|ains?|aines?)$/u.test(
    lower,
  );
}

/** The capitalised token behind one or two particles, or null. */
function afterParticles(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (at < from + 2 && isParticle(tokens[at])) at += 1;
  return at > from && isCapitalised(tokens[at]) ? at : null;
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && (PARTICLES.has(token.form) || ELIDED_PARTICLES.test(token.form));
}

/**
 * *de* belongs to a name behind the head of an institution, place or event (*Festival de Cannes*) and
 * behind a first name (*Charles de Gaulle*); elsewhere it joins two names (*la mère de Rocky*).
 */
function bridges(tokens: readonly Token[], first: number, at: number, lexicon: Lexicon): boolean {
  const particle = tokens[at]?.form ?? '';
  if (/^(?:of|the|and|van|von|der|den|di|da|del|della|dos|ben|ibn|bin|al|el|y)$/u.test(particle))
    return true;
  // *Amérique du Nord*, *Corée du Sud*: the point of the compass is part of the name.
  if (isCompassPoint(tokens, at)) return true;
  const head = tokens[first]?.form ?? '';
  const single = at === first + 1;
  return (
    lexicon.organisationWords.has(head) ||
    lexicon.placeWords.has(head) ||
    lexicon.eventWords.has(head) ||
    (single && lexicon.firstNames.has(head) && /^(?:de|du|d['’])$/u.test(particle))
  );
}

/** *du Nord*, *du Sud-Est*, *de l'Ouest* behind a name. */
function isCompassPoint(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map(({ form }) => form);
  return (
    (words[0] === 'du' && /^(?:Nord|Sud)(?:-(?:Est|Ouest))?$/u.test(words[1] ?? '')) ||
    (words[0] === 'de' &&
      /^l['’]$/u.test(words[1] ?? '') &&
      /^(?:Est|Ouest)$/u.test(words[2] ?? ''))
  );
}
