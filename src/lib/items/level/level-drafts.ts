import type { Level } from '#lib/core/level.ts';
import type { Draft, StudySegment } from '../context.ts';
import { harderOf, levelOfSentence } from './level-of-sentence.ts';
import type { WordLevels } from './read-word-levels.ts';

/**
 * Raises the level of each draft, at which its maker says that what is asked is taught, to the one at
 * which its sentences can be read.
 */
export function levelDrafts(
  drafts: readonly Draft[],
  units: readonly StudySegment[],
  words: WordLevels,
): Draft[] {
  const views = new Map(units.map(({ id, trees }) => [id, trees.french]));
  const known = new Map<string, Level | null>();
  const levelOf = (id: string): Level | null => {
    const rated = known.get(id);
    if (rated !== undefined) return rated;
    const view = views.get(id) ?? null;
    const level = view === null ? null : levelOfSentence(view, words);
    known.set(id, level);
    return level;
  };
  return drafts.map((draft): Draft => {
    const read = draft.segments.flatMap((id) => levelOf(id) ?? []);
    return { ...draft, level: read.reduce(harderOf, draft.level) };
  });
}
