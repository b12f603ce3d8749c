import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const file = new URL('../../../shared/corpora/passages/piaf.json', import.meta.url);

const schema = v.array(
  v.looseObject({ title: v.string(), paragraphs: v.array(v.looseObject({ text: v.string() })) }),
);

/** Whether the corpora lie beside the project; tests that need them skip where they do not. */
export const hasPassages = existsSync(file);

/** Every `step`th passage of the corpus from `first` on. */
export function passages(first: number, step: number, count: number): string[] {
  const all = v
    .parse(schema, JSON.parse(readFileSync(file, 'utf8')))
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return Array.from({ length: count }, (_, index) => all[first + index * step] ?? '').filter(
    (text) => text !== '',
  );
}
