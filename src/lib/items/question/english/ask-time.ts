import type { ClauseFrame } from './frame-clause.ts';
import { splitPreposition } from './split-preposition.ts';
import type { Target } from './target.ts';
import { isTimeNoun } from './time-nouns.ts';
import { mentionAt } from './tell-animacy.ts';

/** Prepositions that say when a thing happened; *before 1990* leaves the year open. */
const POINT = /^(?:in|on|at|during|)$/u;
const LOOSE = /^(?:since|until|till|from|before|after|by|to|between|and|or)$/iu;
const EDGE = /^(?:since|until|till|from)$/u;
const EVENT = /^(?:during|after|before)$/u;
/** *When …?*, *In what year …?*, *Since when …?* for a date, or *during the war*. */
export function askTime({ view }: ClauseFrame, head: number): Target[] {
  const { preposition, rest, whole } = splitPreposition(view, head);
  const mention = mentionAt(view, head);
  // a preposition that is hung up elsewhere
  const before = view.words[(whole[0] ?? 0) - 1]?.form ?? '';
  if (preposition === '' && LOOSE.test(before)) return [];
  const common = { role: 'oblique', removed: whole, answer: rest, head } as const;
  if (mention?.value?.kind === 'duration') return [];
  if (mention?.value?.kind !== 'date') {
    if (EVENT.test(preposition)) return [{ ...common, word: 'when', wh: 'when', answer: whole }];
    return POINT.test(preposition) && isTimeNoun(view, head)
      ? [{ ...common, word: 'when', wh: 'when' }]
      : [];
  }
  const { precision, edtf } = mention.value;
  const isRange = edtf.includes('/');
  if (rest.some((at) => view.words[at]?.deprel === 'conj') || isRange) return [];
  const when: Target = { ...common, word: 'when', wh: 'when' };
  // *What year does the castle date from?*
  if (
    view.words[view.words[head]?.head ?? -1]?.lemma === 'date' &&
    /^(?:from|to)$/u.test(preposition)
  ) {
    const dated = { ...common, removed: rest } as const;
    if (precision === 'year') return [{ ...dated, word: 'year', wh: 'what year' }];
    return precision === 'century' ? [{ ...dated, word: 'when', wh: 'what century' }] : [];
  }
  if (EDGE.test(preposition))
    return [{ ...when, wh: `${preposition} when` }, ...yearOf(preposition)];
  if (!POINT.test(preposition)) return [];
  return [when, ...yearOf(preposition === '' ? 'in' : preposition)];

  function yearOf(opening: string): Target[] {
    if (precision === 'year') {
      return [{ ...common, word: 'year', wh: `${opening} what year` }];
    }
    if (precision === 'century') {
      return [{ ...common, word: 'which', wh: `${opening} which century` }];
    }
    return [];
  }
}
