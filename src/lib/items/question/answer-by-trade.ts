import type { Gender } from '#lib/analysis/features.ts';
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import { randomFor } from '../random-for.ts';
import type { Answered } from './answered.ts';
import { answerInFrench } from './answer-in-french.ts';
import type { Asked } from './asked.ts';
import { genderOfTrade, tradeCalled, TRADES, type Trade } from './trades.ts';

const WHICH = [0, 1, 2];

/** Options for the trade of a person, or for two: as many others. Null where the answer is none. */
export function answerByTrade(
  { answer, listed }: Asked,
  english: Asked | null,
  segment: StudySegment,
  context: ItemContext,
  /** All words of the text, in lower case. */
  mentioned: ReadonlySet<string>,
): Answered | null {
  const forms = answer.text.split(' et ');
  const trades = forms.flatMap((form) => tradeCalled(form) ?? []);
  if (english !== null || listed !== true || trades.length < forms.length) return null;
  const gender = genderOf(segment, trades, forms);
  if (gender === null) return null;
  const random = randomFor(context, `${segment.fr}${String(answer.start)}trade`);
  const others = shuffled(
    TRADES.flatMap(({ masculine, feminine, offered }) => {
      const form = gender === 'Fem' ? feminine : masculine;
      const free = offered && !mentioned.has(masculine) && !mentioned.has(feminine ?? '');
      return free && form !== null ? [form] : [];
    }),
    random,
  );
  const size = forms.length;
  const written = WHICH.map((at) => others.slice(at * size, (at + 1) * size).join(' et '));
  return { ...answerInFrench(answer.text, written, 'otherWord'), listed: true };
}

/** As one of the forms shows it, or the only person of whom the sentence speaks. */
function genderOf(
  { trees: { french } }: StudySegment,
  trades: readonly Trade[],
  forms: readonly string[],
): Gender | null {
  const [shown] = trades.flatMap((trade, at) => genderOfTrade(trade, forms[at] ?? '') ?? []);
  if (shown !== undefined) return shown;
  const people = (french?.mentions ?? []).flatMap((mention) =>
    'entity' in mention && mention.type === 'person'
      ? [french?.entities.get(mention.entity)?.gender ?? null]
      : [],
  );
  return new Set(people).size === 1 ? (people[0] ?? null) : null;
}
