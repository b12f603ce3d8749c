import { findNameSpans } from '#lib/analysis/find-names.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { wordsWithin, type SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import { reach, type Candidate } from './candidate.ts';

const NO_NAME = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'PRON', 'SCONJ', 'VERB']);
const COMPASS = /^(?:Nord|Sud|Est|Ouest|Nord-Est|Nord-Ouest|Sud-Est|Sud-Ouest)$/u;

/**
 * The capital patterns of French, with the tree's veto: a lone word at the head of a sentence that is
 * tagged as something else is no name, nor are roles (*le Président*), peoples and points of the
 * compass.
 */
export function findPatternNames(views: readonly SentenceView[], lexicon: Lexicon): Candidate[] {
  const names = findNameSpans(views, lexicon);
  return views.flatMap((view, index) =>
    joinInitials(names[index] ?? [], view.text).flatMap(({ start, end, text }) => {
      const unknown = { type: null, gender: null, confidence: 'likely' } as const;
      const trimmed = trimRole({ view, start, end, text, ...unknown }, lexicon);
      return trimmed === null || isVetoed(trimmed, lexicon) ? [] : [trimmed];
    }),
  );
}

function isVetoed({ view, start, end, text, type }: Candidate, lexicon: Lexicon): boolean {
  const before =
    /(\S+)[ \u00a0]$/u.exec(view.text.slice(Math.max(0, start - 16), start))?.[1] ?? '';
  const isTitled = type === 'person' || lexicon.titles.has(before);
  if (COMPASS.test(text) || (lexicon.demonyms.has(text) && !isTitled)) return true;
  if (/\s/u.test(text)) return false;
  if (lexicon.roleNouns.has(text.toLowerCase()) && !isTitled) return true;
  const [first] = wordsWithin(view, start, end);
  const word = view.words[first ?? -1];
  if (word === undefined) return false;
  if (lexicon.functionWords.has(text.toLowerCase()) && NO_NAME.has(word.upos)) return true;
  const opens = /^[\s«“"(–—-]*$/u.test(view.text.slice(0, start));
  if (opens && NO_NAME.has(word.upos)) return true;
  const common = word.upos === 'ADJ' || word.upos === 'NOUN' || word.upos === 'NUM';
  return opens && common && !lexicon.firstNames.has(text) && !lexicon.places.has(text);
}

/** *Premier ministre Blum*, *Roi Louis XIV*: the role in front is not the name. */
function trimRole(candidate: Candidate, lexicon: Lexicon): Candidate | null {
  const { text, start, end, view } = candidate;
  if (/^Premi(?:er|ère)$/u.test(text) && /^\s?ministre/iu.test(view.text.slice(end, end + 9)))
    return null;
  const role = /^(?:Premi(?:er|ère) Ministre|\p{L}+)[ \u00a0](?=\p{Lu})/u.exec(text)?.[0];
  if (role === undefined) return candidate;
  if (isPeopleBefore(candidate, role, lexicon)) {
    const name = reach(candidate, start + role.length, end);
    const isPerson = /\s/u.test(name.text) || lexicon.firstNames.has(name.text);
    return isPerson ? { ...name, type: 'person', confidence: 'certain' } : name;
  }
  const isRole = role.includes('inistre') || lexicon.roleNouns.has(role.trim().toLowerCase());
  const given = lexicon.firstNames.has(role.trim());
  return isRole && !given
    ? { ...reach(candidate, start + role.length, end), type: 'person', confidence: 'certain' }
    : candidate;
}

/** *le Suisse Daniel Peter*, *une Allemande*: what somebody is by birth, before the name. */
function isPeopleBefore(
  { view, start, text }: Candidate,
  people: string,
  lexicon: Lexicon,
): boolean {
  const word = people.trim();
  const next = text.slice(people.length).split(/[ \u00a0]/u)[0] ?? '';
  return (
    lexicon.demonyms.has(word) &&
    !lexicon.demonyms.has(next) &&
    !lexicon.firstNames.has(word) &&
    /(?:^|[^\p{L}])(?:le|la|un|une|au|du|à la|de la|[lL]['’]|Le|La|Une?)[ \u00a0]?$/u.test(
      view.text.slice(Math.max(0, start - 8), start),
    )
  );
}

/** *Victor A. McKusick*, *J.-P. Bruneau*: initials belong to the name behind them; *M.* is a title. */
function joinInitials(names: readonly NameSpan[], text: string): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const { start, end } of names) {
    const previous = joined.at(-1);
    const initials = /(?<![\p{L}.])(?!M\.)(?:\p{Lu}\.[ \u00a0-]?)+$/u.exec(
      text.slice(Math.max(0, start - 12), start),
    );
    const from = start - (initials?.[0].length ?? 0);
    if (previous !== undefined && (from < previous.end || (initials && from <= previous.end + 1)))
      joined[joined.length - 1] = spanOf(previous.start, end, text);
    else joined.push(spanOf(from, end, text));
  }
  return joined;
}

type NameSpan = Pick<Candidate, 'start' | 'end' | 'text'>;

function spanOf(start: number, end: number, text: string): NameSpan {
  return { start, end, text: text.slice(start, end) };
}
