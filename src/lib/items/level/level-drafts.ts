import type { Item } from '#lib/bank/schema.ts';
import type { Level } from '#lib/core/level.ts';
import type { Draft, StudySegment } from '../context.ts';
import { harderOf, levelOfSentence } from './level-of-sentence.ts';

/** Kinds whose makers know at which level what they ask for is taught. */
const PRACTISES: ReadonlySet<Item['kind']> = new Set(['article', 'conjugation', 'dictation']);
/** The least of the other kinds, where it is not the first level. */
const LEAST = new Map<Item['kind'], Level>([
  ['chronology', 'A2'],
  ['translation', 'A2'],
]);

/** Gives each draft the level at which its sentences can be read and what it asks for is taught. */
export function levelDrafts(drafts: readonly Draft[], units: readonly StudySegment[]): Draft[] {
  const views = new Map(units.map(({ id, trees }) => [id, trees.french]));
  const known = new Map<string, Level | null>();
  const levelOf = (id: string): Level | null => {
    const rated = known.get(id);
    if (rated !== undefined) return rated;
    const view = views.get(id) ?? null;
    const level = view === null ? null : levelOfSentence(view);
    known.set(id, level);
    return level;
  };
  return drafts.map((draft): Draft => {
    const read = draft.segments.flatMap((id) => levelOf(id) ?? []);
    if (read.length === 0) return draft;
    const asked = PRACTISES.has(draft.kind) ? draft.level : (LEAST.get(draft.kind) ?? 'A1');
    return { ...draft, level: read.reduce(harderOf, asked) };
  });
}
