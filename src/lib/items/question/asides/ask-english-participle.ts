import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { EnglishSide } from './english-side.ts';

/** A French question on what a participle tells, taken apart. */
export interface ParticipleQuestion {
  /** The words of what it tells of, and the participle. */
  readonly about: readonly number[];
  readonly participle: number;
  readonly lemma: string;
  /** *en quelle année*, *par qui*, *dans quelle ville*. */
  readonly opening: string;
  /** It tells how things are or were, not what was done once. */
  readonly isState: boolean;
}

const PARTICLE = /^(?:up|down|out|off)$/u;
const ENDS = /(?:ed|en|wn|rn|ne|t|n|un|d|m|g)$/u;
/** Openings that stay the same in front of all verbs. */
const OPENINGS: Readonly<Record<string, string>> = {
  'en quelle année': 'In what year',
  'à quelle date': 'When',
  'dans quelle ville': 'In which city',
  'dans quel pays': 'In which country',
  'dans quel village': 'In which village',
  'dans quelle région': 'In which region',
};

/**
 * *L'hôpital, ouvert en 1894, …* – *The hospital, opened in 1894, …* → *In what year was the hospital
 * opened?*; of one who died: *In what year did Franz Lehner die?* Null where English words it otherwise.
 */
export function askEnglishParticiple(
  side: EnglishSide,
  { about, participle, lemma, opening, isState }: ParticipleQuestion,
): string | null {
  const { view, wordsOf } = side;
  const own = wordsOf(participle);
  const [verb, particle, more] = own.length > 0 ? own : wordsOfLife(side.view, lemma);
  const subject = writeSubject(side, about);
  if (verb === undefined || subject === null || more !== undefined || isState) return null;
  const form = view.words[verb]?.form.toLowerCase() ?? '';
  const agent = opening === 'par qui';
  const opened = agent ? 'Who' : OPENINGS[opening];
  if (opened === undefined) return null;
  if (/^(?:died|dies)$/u.test(form)) return agent ? null : `${opened} did ${subject} die?`;
  const next = view.words[verb + 1]?.form ?? '';
  if (particle !== undefined && (particle !== verb + 1 || !PARTICLE.test(next))) return null;
  if (!isPassive(view, verb) || !ENDS.test(form) || form.endsWith('ing')) return null;
  const told = PARTICLE.test(next) ? `${form} ${next}` : form;
  return `${opened} was ${subject} ${told}${agent ? ' by' : ''}?`;
}

/** *born*, *died*, where the sentence tells it of one person. */
function wordsOfLife({ words }: TreeView, lemma: string): number[] {
  const form = lemma === 'naître' ? 'born' : /^(?:mourir|décéder)$/u.test(lemma) ? 'died' : null;
  const found = words.flatMap((word, at) => (word.form === form ? [at] : []));
  return found.length === 1 ? found : [];
}

/** Behind a comma, a bracket or *was*, or at the head of the sentence. */
function isPassive({ words }: TreeView, verb: number): boolean {
  const before = words[verb - 1]?.form.toLowerCase() ?? '';
  return verb === 0 || /^(?:,|\(|was|been)$/u.test(before);
}

function writeSubject(side: EnglishSide, about: readonly number[]): string | null {
  const words = side.phraseOf(about);
  if (words === null) return null;
  const { words: all } = side.view;
  const text = side.textOf(words);
  const next = all[(words.at(-1) ?? 0) + 1]?.form ?? '';
  // the whole phrase must end there
  if (!/^(?:,|\(|[a-z]+)$/u.test(next) || /^(?:of|and|or|in|at|for)$/u.test(next)) return null;
  return /^(?:The|A|An) /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
