import heads from '#lib/analysis/data/name-heads.json' with { type: 'json' };
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import type { Token } from '#lib/text/tokenise.ts';
import { wordsWithin } from '#lib/analysis/entities/view-sentences.ts';
import { reach, type Candidate } from './candidate.ts';
import { CIVIL_TITLES, RELATIONAL } from './name-clues.ts';

const HEAD_TYPES = new Map<string, NameType>([
  ...heads.event.map((word) => [word, 'event'] as const),
  ...heads.organisation.map((word) => [word, 'organisation'] as const),
  ...[...heads.place, ...heads.placeBare].map((word) => [word, 'place'] as const),
]);
const BARE_ONLY: ReadonlySet<string> = new Set(heads.placeBare);
/** *l'opéra de Lyon* is a house, *l'opéra Carmen* a work. */
const JOINED_ONLY: ReadonlySet<string> = new Set(heads.joinedOnly);
const OF_PLACE_ONLY: ReadonlySet<string> = new Set(heads.eventOfPlaceOnly);
/** They need no article before them: *12 rue de Rivoli*. */
const STREETS: ReadonlySet<string> = new Set(['rue', 'avenue', 'boulevard', 'quai', 'allée']);
/** How many nouns an institution's name may take in: *Laboratoire de physique des plasmas*. */
const MAX_NOUNS = 2;

/** The candidate with the words around it that belong to its name. */
export function extendName(candidate: Candidate, lexicon: Lexicon): Candidate {
  return takeHeadNoun(takeWordsBehind(takeCapitalArticle(candidate, lexicon), lexicon), lexicon);
}

/** *L'Angélus*, *Le Havre*: a capital article inside a sentence, or in the list of places. */
function takeCapitalArticle(candidate: Candidate, lexicon: Lexicon): Candidate {
  const { view, start, end } = candidate;
  const article = /(?:L['’]|(?:Le|La|Les)[ \u00a0])$/u.exec(
    view.text.slice(Math.max(0, start - 4), start),
  );
  if (article === null) return candidate;
  const longer = reach(candidate, start - article[0].length, end);
  const opens = /^[\s«“"(–—-]*$/u.test(view.text.slice(0, longer.start));
  return opens && !lexicon.places.has(longer.text) ? candidate : longer;
}

/** *université de Lyon*, *mer Noire*, *bataille de la Marne*; *général de Gaulle* keeps its *de*. */
function takeHeadNoun(candidate: Candidate, lexicon: Lexicon): Candidate {
  const { view, start, end, type } = candidate;
  const before = view.text.slice(Math.max(0, start - 40), start);
  const joint =
    /(?<![\p{L}-])(?<head>[\p{L}.'’-]+)(?<joint>[ \u00a0](?:(?:de la|de l['’]|du|des|de|d['’])[ \u00a0]?)?)$/u.exec(
      before,
    );
  const { head = '', joint: between = '' } = joint?.groups ?? {};
  const noun = head.replace(/^.*['’]/u, '');
  const ofName = /^[ \u00a0]d(?:e[ \u00a0]|['’])$/u.test(between);
  if (CIVIL_TITLES.has(head) && ofName && !lexicon.places.has(candidate.text)) {
    return { ...reach(candidate, start - between.trimStart().length, end), type: 'person' };
  }
  const headType = HEAD_TYPES.get(noun);
  if (headType === undefined || type === 'work') return candidate;
  const from = start - between.length - noun.length;
  const tag = view.words[wordsWithin(view, from, from + noun.length)[0] ?? -1]?.upos;
  if (tag !== undefined && !/^(?:NOUN|PROPN|X)$/u.test(tag)) return candidate;
  const isBare = between.trim() === '';
  if (BARE_ONLY.has(noun) && (!isBare || type === 'person')) return candidate;
  if (headType === 'event' && isBare) return candidate;
  if (!isBare && !STREETS.has(noun) && !isDefinite(view.text.slice(Math.max(0, from - 6), from)))
    return candidate;
  if (JOINED_ONLY.has(noun) && isBare) return candidate;
  const [first = ''] = candidate.text.split(/[ \u00a0]/u);
  const isPlace = lexicon.places.has(candidate.text) || lexicon.placeWords.has(first);
  if (OF_PLACE_ONLY.has(noun) && !isPlace) return candidate;
  // *la paix d'Henri*, *l'école de Marie*: somebody's; but streets and buildings bear names.
  const isPerson = type === 'person' || (lexicon.firstNames.has(first) && !isPlace);
  if (!isBare && isPerson && headType !== 'place') return candidate;
  const longer = reach(candidate, from, end);
  return { ...longer, type: headType, gender: null, confidence: 'certain' };
}

/** *la gare de Lyon* is one; *une gare de Lyon*, *quartier de Lyon* are one of several. */
function isDefinite(before: string): boolean {
  return /(?<!\p{L})(?:la|le|les|du|des|au|aux|ce|cette)[ \u00a0]$|(?<!\p{L})l['’]$/iu.test(before);
}

/** *Révolution française*, *Jeux olympiques d'hiver*, *Laboratoire de physique des plasmas*. */
function takeWordsBehind(candidate: Candidate, lexicon: Lexicon): Candidate {
  const { view, start, end, text } = candidate;
  if (view.lang !== 'fr' || !hasGenericHead(text, lexicon)) return candidate;
  const first = firstTokenFrom(view.tokens, end);
  let stop = afterAdjectives(view.tokens, first, candidate);
  const alone = /^[\p{L}-]+$/u.test(text) || stop > first;
  if (alone && !lexicon.placeWords.has(text))
    stop = afterNouns(view.tokens, stop, candidate, lexicon);
  const last = view.tokens[stop - 1];
  return stop === first || last === undefined ? candidate : reach(candidate, start, last.end);
}

function hasGenericHead(text: string, lexicon: Lexicon): boolean {
  return text
    .split(/[ \u00a0]|(?<=['’])/u)
    .slice(0, 3)
    .some(
      (word) =>
        lexicon.organisationWords.has(word) ||
        lexicon.eventWords.has(word) ||
        lexicon.placeWords.has(word) ||
        word === 'Nations',
    );
}

function afterAdjectives(tokens: readonly Token[], from: number, { view }: Candidate): number {
  let at = from;
  while (at < from + 2) {
    const token = tokens[at];
    if (token === undefined || !/^\p{Ll}+$/u.test(token.form) || !RELATIONAL.test(token.form))
      break;
    const word = view.words[wordsWithin(view, token.start, token.end)[0] ?? -1];
    if (word !== undefined && !/^(?:ADJ|VERB|X|PROPN)$/u.test(word.upos)) break;
    at += 1;
  }
  return at;
}

function afterNouns(
  tokens: readonly Token[],
  from: number,
  candidate: Candidate,
  lexicon: Lexicon,
): number {
  let at = from;
  for (let nouns = 0; nouns < MAX_NOUNS; nouns += 1) {
    const joint = /^(?:de|d['’]|du|des)$/u.test(tokens[at]?.form ?? '') ? at + 1 : at;
    if (joint === at) break;
    const noun = /^(?:la|l['’]|les)$/u.test(tokens[joint]?.form ?? '') ? joint + 1 : joint;
    const form = tokens[noun]?.form ?? '';
    if (!/^\p{Ll}{3,}$/u.test(form) || !lexicon.isNoun(form)) break;
    at = afterAdjectives(tokens, noun + 1, candidate);
  }
  return at;
}

function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
