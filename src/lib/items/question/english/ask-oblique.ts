import type { ClauseFrame } from './frame-clause.ts';
import type { EnglishGrammar } from './english-grammar.ts';
import { MEASURED } from './ask-amount.ts';
import { askNominal } from './ask-nominal.ts';
import { askTime } from './ask-time.ts';
import { obliquesOf } from './list-obliques.ts';
import { isTimeNoun } from './time-nouns.ts';
import type { Asker, Target } from './target.ts';
import { splitPreposition } from './split-preposition.ts';
import { mentionAt, tellAnimacy } from './tell-animacy.ts';

/** Prepositions that *where* takes in, and those that it leaves behind: *Where … from?* */
const PLACE =
  /^(?:in|at|on|near|inside|outside|under|underneath|beneath|behind|beside|between|above|along|across|around|opposite|into|onto|to|through|throughout|within|over|off|next to|close to|in front of|among)$/u;
const SOURCE = /^from$/u;

/** Whatever stands behind a preposition: companions, tools, places, times. */
export const askOblique: Asker = (frame, grammar) => {
  const { view } = frame;
  return obliquesOf(frame).flatMap((at): Target[] => {
    const { preposition } = splitPreposition(view, at);
    if (mentionAt(view, at)?.type === 'date' || isTimeNoun(view, at)) {
      return [...askTime(frame, at), ...askCount(frame, at, grammar)];
    }
    const nominal =
      preposition === '' ? askCount(frame, at, grammar) : askNominal(frame, at, 'oblique', grammar);
    const animacy = tellAnimacy(view, at, grammar);
    return [
      ...nominal,
      ...(animacy === 'person' ? [] : askPlace(frame, at)),
      ...(/^(?:during|after|before)$/u.test(preposition) ? askTime(frame, at) : []),
    ];
  });
};

/** *for three years* → *For how many years*. */
function askCount(frame: ClauseFrame, head: number, grammar: EnglishGrammar): Target[] {
  const counted = askNominal(frame, head, 'oblique', grammar).filter(
    ({ word }) => word === 'how-many',
  );
  const { view, predicate } = frame;
  const measured = view.words[predicate]?.form ?? '';
  if (!MEASURED.test(measured) || view.words[head]?.head !== predicate) return counted;
  // *How many metres long is the bridge?*
  return counted.map((target) => ({
    ...target,
    wh: `${target.wh} ${measured}`,
    removed: [...target.removed, predicate],
  }));
}

function askPlace({ view, lead }: ClauseFrame, head: number): Target[] {
  const { preposition, rest, whole } = splitPreposition(view, head);
  const source = SOURCE.test(preposition);
  if (!source && !PLACE.test(preposition)) return [];
  if (source && lead.some((words) => words.includes(head))) return [];
  if (mentionAt(view, head)?.value) return [];
  return [
    {
      word: 'where',
      role: 'oblique',
      wh: 'where',
      removed: source ? rest : whole,
      answer: rest,
      head,
    },
  ];
}
