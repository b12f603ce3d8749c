import type { Item } from '#lib/bank/schema.ts';
import { sha256Hex } from '#lib/core/sha256.ts';
import type { Draft, StudySegment } from './context.ts';

/** Hexadecimal digits of an item's id: 16 make a clash in a bank of 50,000 unlikelier than 1 in 10^9. */
const ID_DIGITS = 16;

/**
 * Gives each draft its id: a hash of kind, variant, key, the text of all its segments and its span,
 * with a count where that repeats. A better generator thus keeps what people have learnt.
 */
export function nameItems(drafts: readonly Draft[], segments: readonly StudySegment[]): Item[] {
  const textOf = new Map(segments.map(({ id, fr }) => [id, normalised(fr)]));
  const used = new Map<string, number>();
  return drafts.map((draft) => {
    const identity = JSON.stringify([
      draft.kind,
      draft.variant,
      normalised(draft.answer.fr[0] ?? ''),
      draft.segments.map((id) => textOf.get(id) ?? ''),
      draft.span.fr,
    ]);
    const count = used.get(identity) ?? 0;
    used.set(identity, count + 1);
    const id = sha256Hex(count === 0 ? identity : `${identity}#${String(count)}`);
    return { ...draft, id: id.slice(0, ID_DIGITS), revision: 1, origin: 'generated' };
  });
}

function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
