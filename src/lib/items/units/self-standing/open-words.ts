import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import type { OpenReference, Reading } from './open-reference.ts';

const bounded = (sources: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?:${sources.map((source) => source.replace(/ /gu, '\\s')).join('|')})(?![\\p{L}])`,
    'iu',
  );

const RELATIVE_TIME = bounded(references.relativeTimes);
const POINTER = bounded(references.pointers);

/** *trois ans plus tard*, *l'année suivante* with no date before; *ci-dessous*, *à son tour*. */
export function findOpenWords({ view }: Reading): OpenReference | null {
  const time = RELATIVE_TIME.exec(view.text);
  const isDated = (before: number): boolean =>
    view.mentions.some(({ type, end }) => type === 'date' && end <= before);
  if (time && !isDated(time.index)) return { rule: 'relative-time', text: time[0] };
  const pointer = POINTER.exec(view.text);
  return pointer && { rule: 'connective', text: pointer[0] };
}
