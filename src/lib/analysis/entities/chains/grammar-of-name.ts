import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import type { Candidate } from '#lib/analysis/entities/names/candidate.ts';

/** Gender that a pronoun for a place, an institution or an event takes: its article's or its head's. */
export function grammaticalGender(
  { text, view, start }: Candidate,
  type: NameType | null,
  lexicon: Lexicon,
): Gender | null {
  const article = lexicon.places.get(text)?.article;
  if (type === 'place' && article === 'le') return 'Masc';
  if (type === 'place' && article === 'la') return 'Fem';
  if (type === 'work') return null;
  const before = view.text.slice(Math.max(0, start - 6), start).toLowerCase();
  const marked = /(?<!\p{L})(?<article>le|la|du|au|un|une)[ \u00a0]$/u.exec(before)?.groups?.[
    'article'
  ];
  if (marked !== undefined && type !== null) return /^(?:la|une)$/u.test(marked) ? 'Fem' : 'Masc';
  const head = text.split(/[ \u00a0]/u)[0]?.toLowerCase() ?? '';
  return type === 'organisation' || type === 'event' ? lexicon.nounGender(head) : null;
}

export function grammaticalNumber({ text, view, start }: Candidate): GrammaticalNumber {
  const before = view.text.slice(Math.max(0, start - 6), start);
  return /(?<!\p{L})(?:les|des|aux|ces|[Ll]es)[ \u00a0]$/iu.test(before) ||
    /^Les[ \u00a0]/u.test(text)
    ? 'Plur'
    : 'Sing';
}
