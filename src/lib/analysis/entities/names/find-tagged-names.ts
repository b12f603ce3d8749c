import calendar from '#lib/analysis/data/calendar.json' with { type: 'json' };
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import type { Candidate } from './candidate.ts';

/** Chance of being right that a tag needs where no pattern sees a name. */
const SURE_TAG = 0.8;
const CALENDAR: ReadonlySet<string> = new Set([
  ...calendar.englishMonths.flat(),
  ...calendar.englishDays,
]);
const JOINS_NAME = /^(?:flat|compound)/u;

/**
 * Runs of proper nouns, with what the tree ties to them inside the run. English relies on them;
 * French has them for names whose form says nothing (*Oscar* at the head of a sentence).
 */
export function findTaggedNames(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  let index = 0;
  while (index < view.words.length) {
    if (!isName(view, index)) {
      index += 1;
      continue;
    }
    let last = index;
    while (isName(view, last + 1) || (joins(view, last + 1) && isName(view, last + 2))) {
      const next = view.words[last + 1];
      if (next === undefined || (isName(view, last + 1) && !isOneName(view, index, last + 1)))
        break;
      last += isName(view, last + 1) ? 1 : 2;
    }
    const first = view.lang === 'en' ? takeCapitalsBefore(view, index, last) : index;
    const start = view.words[first]?.start ?? 0;
    const text = view.text.slice(start, view.words[last]?.end ?? start).replace(/['’]s?$/u, '');
    const end = start + text.length;
    if (text !== '' && !isCalendarWord(view, text))
      found.push({ view, start, end, text, type: null, gender: null, confidence: 'likely' });
    index = last + 1;
  }
  return found;
}

function isName(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  return (
    word?.upos === 'PROPN' && word.tagConfidence >= SURE_TAG && /^\p{Lu}[\p{L}.]/u.test(word.form)
  );
}

/** *Battle of Hastings*: *of* between two proper nouns of one English name. */
function joins(view: SentenceView, index: number): boolean {
  const head = view.words[index + 1]?.head;
  return view.lang === 'en' && view.words[index]?.form === 'of' && head === index - 1;
}

/** Neighbours are one name where the tree ties one to the other or both to the same head. */
function isOneName(view: SentenceView, first: number, next: number): boolean {
  const word = view.words[next];
  if (word === undefined) return false;
  if (view.lang === 'en' && word.deprel !== 'appos' && word.deprel !== 'conj') return true;
  return JOINS_NAME.test(word.deprel) && word.head >= first && word.head < next;
}

/** *United States*, *Superior Court*: capitals that the tree binds to the name behind them. */
function takeCapitalsBefore(view: SentenceView, first: number, last: number): number {
  let at = first;
  for (let word = view.words[at - 1]; word !== undefined; word = view.words[at - 1]) {
    const bound = word.head >= first && word.head <= last;
    if (!bound || !/^\p{Lu}/u.test(word.form) || !/^(?:amod|compound)/u.test(word.deprel)) break;
    at -= 1;
  }
  return at;
}

/** English writes days and months, and a people, like names. */
function isCalendarWord(view: SentenceView, text: string): boolean {
  if (view.lang !== 'en' || /\s/u.test(text)) return false;
  return (
    CALENDAR.has(text) ||
    (/\p{Ll}s$/u.test(text) &&
      view.words.some(({ form, feats }) => form === text && feats['Number'] === 'Plur'))
  );
}
