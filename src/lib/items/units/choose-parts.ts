import type { StudySegment } from '../context.ts';
import { cutParts } from './cut-parts.ts';
import type { Part, PartContext } from './part.ts';
import { polishPart } from './polish-part.ts';
import { keepWhole } from './rewritten-text.ts';
import { shortenPart } from './shorten-part.ts';

/** A sentence shorter than this is asked as a whole where it stands by itself; UTF-16 units. */
const LONG = 110;
/** A sentence longer than this is asked by its clauses, even where one of them leans on the other. */
const TOO_LONG = 240;
/** A clause shorter than this is no sentence of its own. */
const SHORTEST = 28;

/** The whole segment, or its clauses where they say more by themselves. */
export function chooseParts(
  segment: StudySegment,
  context: PartContext,
): { readonly whole: Part; readonly parts: readonly Part[] } {
  const { previous, lexicons } = context;
  const { fr, en, trees } = segment;
  const plain: Part = {
    french: { text: keepWhole(fr), view: trees.french },
    english: en === null ? null : { text: keepWhole(en), view: trees.english },
    open: { rule: 'no-tree', text: '' },
  };
  if (!segment.single || trees.french === null || (en !== null && trees.english === null))
    return { whole: plain, parts: [plain] };
  const whole = polishPart(plain, previous, segment, context);
  const short = shortenPart(whole, previous[0] ?? null, segment, context);
  if (fr.length < 2 * SHORTEST || (whole.open === null && fr.length < LONG))
    return { whole, parts: [short] };
  const parts: Part[] = [];
  for (const part of cutParts(whole, segment, lexicons))
    parts.push(polishPart(part, [...parts.slice().reverse(), ...previous], segment, context));
  const shortened = parts.map((part, at) =>
    shortenPart(part, parts[at - 1] ?? previous[0] ?? null, segment, context),
  );
  const fits = parts.length > 1 && parts.every(({ french }) => french.text.text.length >= SHORTEST);
  const standing = shortened.filter(({ open }) => open === null).length;
  const isBetter =
    standing === parts.length || (standing > 0 && (short.open !== null || fr.length > TOO_LONG));
  return { whole, parts: fits && isBetter ? shortened : [short] };
}
