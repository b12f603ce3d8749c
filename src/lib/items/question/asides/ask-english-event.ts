import type { EnglishSide } from './english-side.ts';

/** What is said of an event or a life: where it stood in time, or from when to when it lasted. */
export type EventWay = 'held' | 'signed' | 'died' | 'born' | 'reigned' | 'lasted' | 'lived';

const OPENINGS: Readonly<Record<string, string>> = {
  'en quelle année': 'In what year',
  'à quelle date': 'When',
  quand: 'When',
  'de quelle année à quelle année': 'From what year to what year',
};

/**
 * *In what year did the fall of Ava take place?*, *From what year to what year did Jeanne Arnoux live?*;
 * null where English words it otherwise.
 */
export function askEnglishEvent(
  side: EnglishSide,
  way: EventWay,
  opening: string,
  /** The words of the event, and the name of the person; the one that `way` asks about. */
  { words, name }: { readonly words: readonly number[]; readonly name: string },
  plural: boolean,
): string | null {
  const opened = OPENINGS[opening];
  if (opened === undefined) return null;
  if (way === 'held' || way === 'signed' || way === 'lasted') {
    const phrase = side.phraseOf(words);
    const what = phrase === null ? '' : side.textOf(phrase);
    if (!/^the /iu.test(what)) return null;
    const called = `the ${what.slice(4)}`;
    if (way === 'signed') return `${opened} ${plural ? 'were' : 'was'} ${called} signed?`;
    return `${opened} did ${called} ${way === 'held' ? 'take place' : 'last'}?`;
  }
  const person = side.nameOf(name);
  if (person === null) return null;
  if (way === 'born') return `${opened} was ${person} born?`;
  return `${opened} did ${person} ${way === 'died' ? 'die' : way === 'lived' ? 'live' : 'reign'}?`;
}
