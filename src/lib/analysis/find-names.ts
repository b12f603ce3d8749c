import type { Token } from '#lib/text/tokenise.ts';
import {
  findCapitalSpans,
  isAtHead,
  isCapitalised,
  type CapitalSpan,
} from './find-capital-spans.ts';
import type { Lexicon } from './lexicon.ts';

/** A sentence as the names are looked for in it. */
export interface TokenisedSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A name whose bearer is not yet known; offsets are the sentence's. */
export interface FoundName {
  readonly span: CapitalSpan;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where the capitals of a document show names, whatever they name. */
export function findNameSpans(
  sentences: readonly TokenisedSentence[],
  lexicon: Lexicon,
): FoundName[][] {
  const seenInside = new Set(
    sentences.flatMap(({ tokens }) =>
      tokens
        .filter((token, index) => isCapitalised(token) && !isAtHead(tokens, index))
        .map(({ form }) => form),
    ),
  );
  return sentences.map(({ text, tokens }) =>
    findCapitalSpans(tokens, lexicon, seenInside).map((span): FoundName => {
      const start = tokens[span.first]?.start ?? 0;
      const end = tokens[span.last - 1]?.end ?? start;
      return { span, start, end, text: text.slice(start, end) };
    }),
  );
}

/** Words before a name that make a place of it. */
const LOCATIVE =
  /^(?:à|de|d['’]|en|vers|depuis|dans|pour|par|entre|jusqu['’]à|sur|devant|sous|le|la|les|l['’]|du|des|au|aux|et|ou|,|\()$/iu;
const PLACE_VERB =
  /^(?:quitt|atteign|atteint|rejoin|rejoign|visit|gagn|regagn|assi[ée]g|occup|travers|habit|prendr|prit|prend)/iu;

/** Whether a town's name stands where a person's could, with no word of place before it. */
export function isUnsurePlace(
  tokens: readonly Token[],
  span: CapitalSpan,
  text: string,
  lexicon: Lexicon,
): boolean {
  if (lexicon.places.get(text)?.article !== null) return false;
  const before = tokens[span.first - 1]?.form ?? '';
  return !LOCATIVE.test(before) && !PLACE_VERB.test(before);
}
