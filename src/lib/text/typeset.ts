/**
 * French typography, put in when a text is shown: banks keep the characters of their source.
 * A narrow no-break space before ; ! ? – a no-break space before : and inside « » – and the curved
 * apostrophe. English is given the apostrophe only.
 */
import type { Lang } from '#lib/core/language.ts';

const NARROW = '\u202F';
const NO_BREAK = '\u00A0';

/** One replacement: `removed` UTF-16 units from `at` on give way to `inserted`. */
interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly inserted: string;
}

/** Also before a gap and at the end: an article is elided with nothing after it. */
const APOSTROPHE: Rule = { pattern: /(?<=\p{L})'(?=\p{L}|\s*___|$)/gu, inserted: '’' };

/** Each pattern matches exactly what is replaced; what is around it is looked at, not taken. */
const RULES: Readonly<Record<Lang, readonly Rule[]>> = {
  fr: [
    { pattern: /(?<=[\p{L}\p{N}»”’)\]…%€])[ \u00A0\u2009\u202F]?(?=[;!?])/gu, inserted: NARROW },
    {
      pattern: /(?<=[\p{L}\p{N}»”’)\]…%€])[ \u2009\u202F](?=:(?![\p{L}\p{N}/]))/gu,
      inserted: NO_BREAK,
    },
    { pattern: /(?<=[\p{L}»”’)\]…])(?=:(?:\s|$))/gu, inserted: NO_BREAK },
    { pattern: /(?<=«)[ \u2009\u202F]?(?=[^\s\u00A0])/gu, inserted: NO_BREAK },
    { pattern: /(?<=[^\s\u00A0])[ \u2009\u202F]?(?=»)/gu, inserted: NO_BREAK },
    APOSTROPHE,
  ],
  en: [APOSTROPHE],
};

function editsOf(text: string, lang: Lang): Edit[] {
  return RULES[lang]
    .flatMap(({ pattern, inserted }) =>
      [...text.matchAll(pattern)].map((match) => ({
        at: match.index,
        removed: match[0].length,
        inserted,
      })),
    )
    .sort((a, b) => a.at - b.at);
}

/** The text as a French or English reader expects to see it set. */
export function typeset(text: string, lang: Lang): string {
  return typesetParts(text, [], lang).join('');
}

/**
 * The text cut at `cuts` (UTF-16 offsets, ascending, into the text as it is stored), each part set.
 * What stands at a cut still sees its neighbours, so a mark before `!` keeps its space outside.
 */
export function typesetParts(text: string, cuts: readonly number[], lang: Lang): string[] {
  const edits = editsOf(text, lang);
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0;
    const last = index === cuts.length;
    return applyEdits(
      text,
      start,
      end,
      edits.filter(({ at }) => at >= start && (last || at < end)),
    );
  });
}

function applyEdits(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let done = start;
  let set = '';
  for (const { at, removed, inserted } of edits) {
    set += text.slice(done, at) + inserted;
    done = at + removed;
  }
  return set + text.slice(done, end);
}
