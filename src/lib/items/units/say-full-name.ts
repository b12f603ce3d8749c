import type { EntityMention } from '#lib/analysis/entities/entity.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findMainSubject } from './find-main-subject.ts';
import { spoken, type SpokenName } from './name-entities.ts';
import type { Edit } from './rewritten-text.ts';

/** *Varn*, *Jeanne* become *Paul Varn*, *Jeanne d'Arc* where the text calls only them so, but for a title before it: *le docteur Varn*. */
export function sayFullName(view: TreeView, mention: EntityMention, name: SpokenName): Edit | null {
  if (view.entities.get(mention.entity)?.type !== 'person') return null;
  if (/\s/u.test(mention.text) || !isPartOf(mention.text, name.name)) return null;
  const isBare =
    (view.words[(mention.words[0] ?? 0) - 1]?.end ?? -2) + 1 < mention.start ||
    !/^(?:NOUN|PROPN|DET|X)$/u.test(view.words[(mention.words[0] ?? 0) - 1]?.upos ?? '');
  const isJoined = mention.words.some((at) =>
    (view.dependents[at] ?? []).some((of) => view.words[of]?.deprel === 'conj'),
  );
  const isFirst = !view.mentions.some(
    (other) => 'entity' in other && other.entity === mention.entity && other.start < mention.start,
  );
  return isBare && isFirst && !isJoined ? replaceRange([mention.start, mention.end], name) : null;
}

/** A surname or a given name of a full one. */
export function isPartOf(short: string, full: string): boolean {
  return full.endsWith(` ${short}`) || full.startsWith(`${short} `);
}

/** The same name as the subject of the English. */
export function sayEnglishFullName(
  view: TreeView,
  { text: short }: EntityMention,
  name: SpokenName,
): Edit | null {
  const subject = view.words[findMainSubject(view)?.subject ?? -1];
  if (subject?.form !== short || !isPartOf(short, name.name)) return null;
  const isFirst = view.text.indexOf(short) === subject.start;
  const before = view.text.slice(0, subject.start);
  return isFirst && /(?:^|,\s|\p{Ll}\s)$/u.test(before)
    ? replaceRange([subject.start, subject.end], name)
    : null;
}

/** A name in the place of other words. */
export function replaceRange(range: readonly [number, number], name: SpokenName): Edit {
  const text = spoken(name);
  const at = [text.length - name.name.length, text.length] as const;
  return { range, text, names: name.entity === null ? null : { entity: name.entity, at } };
}
