import type { Candidate } from '#lib/analysis/entities/names/candidate.ts';

/** Whether a name in brackets is made of the initials of the name right before the brackets. */
export function isAcronymOf(short: Candidate, full: Candidate): boolean {
  const { text } = full.view;
  if (!/^[ \u00a0]\($/u.test(text.slice(full.end, short.start)) || text[short.end] !== ')')
    return false;
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]{1,6}$/u.test(short.text)) return false;
  const initials = full.text
    .split(/[ \u00a0'’-]/u)
    .filter((word) => !/^(?:d|l|de|du|des|la|le|les|et|pour|of|the|and|for)$/iu.test(word))
    .map((word) => word[0] ?? '')
    .join('');
  return plain(initials) === plain(short.text);
}

function plain(letters: string): string {
  return letters.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
