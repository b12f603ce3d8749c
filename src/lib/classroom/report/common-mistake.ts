/** What most of those who were wrong answered instead. */
import type { StudyLanguage } from '#lib/core/language.ts';
import type { Sides } from '../item/asked-item.ts';
import type { ClassResponse } from '../item/class-response.ts';
import type { ItemRecord } from '../session/class-session.ts';
import type { ItemRow } from './item-row.ts';
import { responseLines } from './response-lines.ts';

/** What one alone wrote or laid is nobody's habit; and it might tell who it was. */
const FEWEST_ALIKE = 2;

export interface CommonMistake {
  readonly lines: readonly Sides[];
  /** How many answered it. */
  readonly count: number;
}

/** Null where there is none. `people`: ids of those who count. */
export function commonMistake(
  record: ItemRecord,
  { topDistractor, chosen }: Pick<ItemRow, 'topDistractor' | 'chosen'>,
  study: StudyLanguage,
  people: ReadonlySet<string>,
): CommonMistake | null {
  const { item } = record;
  if ('options' in item) {
    const option = topDistractor === null ? undefined : item.options[topDistractor];
    if (topDistractor === null || option === undefined) return null;
    return { lines: [{ fr: option.fr, en: option.en }], count: chosen[topDistractor] ?? 0 };
  }
  const groups = new Map<string, { response: ClassResponse; count: number }>();
  for (const [id, { response, verdict }] of record.answers) {
    if (response === null || verdict === 'right' || !people.has(id)) continue;
    const key = keyOf(response);
    const count = (groups.get(key)?.count ?? 0) + 1;
    groups.set(key, { response, count });
  }
  const [most] = [...groups].sort(([a, one], [b, other]) => {
    return other.count - one.count || (a < b ? -1 : 1);
  });
  if (most === undefined || most[1].count < FEWEST_ALIKE) return null;
  const { response, count } = most[1];
  return { lines: wrongOnly(record, responseLines(record, study, response)), count };
}

function keyOf(response: ClassResponse): string {
  if (response.way === 'type') return response.text.trim().replace(/\s+/gu, ' ').toLowerCase();
  return 'places' in response ? response.places.join(' ') : String(response.place);
}

/** Of pairs, only those that do not belong together; all of anything else. */
function wrongOnly({ item }: ItemRecord, lines: readonly Sides[]): readonly Sides[] {
  if (item.kind !== 'pairs') return lines;
  const right = new Set(item.pairs.map(({ fr, en }) => `${fr}\n${en}`));
  return lines.filter(({ fr, en }) => !right.has(`${String(fr)}\n${String(en)}`));
}
