import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import type { Candidate } from './candidate.ts';

/** A title in quotation marks opens with a capital and holds no sentence. */
const QUOTED =
  /(?:«[ \u00a0\u202f]?|[“"])(?<title>\p{Lu}[^«»“”".!?\n]{1,80}?)(?:[ \u00a0\u202f]?»|[”"])/gu;
/** Between the noun and the quotation: *le roman policier « … »*, *une chanson intitulée « … »*. */
const WORDS_BETWEEN = 3;

/** *le roman « La Montagne bleue »*: quoted, with a capital, behind the noun of a work. */
export function findQuotedTitles(view: SentenceView, lexicon: Lexicon): Candidate[] {
  return [...view.text.matchAll(QUOTED)].flatMap((match) => {
    const title = match.groups?.['title'] ?? '';
    const before = view.text.slice(Math.max(0, match.index - 60), match.index);
    const words = before
      .trim()
      .split(/[\s\u00a0]+|(?<=['’])/u)
      .slice(-WORDS_BETWEEN);
    if (!words.some((word) => lexicon.workNouns.has(word))) return [];
    if (words.some((word) => /[;:.]$/u.test(word))) return [];
    const start = match.index + match[0].indexOf(title);
    return [
      {
        view,
        start,
        end: start + title.length,
        text: title,
        type: 'work' as const,
        gender: null,
        confidence: 'certain' as const,
      },
    ];
  });
}
