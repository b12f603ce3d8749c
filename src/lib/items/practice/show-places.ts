import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import { findUnsoundness } from '../sentence/find-unsoundness.ts';
import { chooseShown, type Shown } from './choose-shown.ts';
import { isAside } from './cut-asides.ts';
import { findPracticeFault } from './find-practice-fault.ts';
import { headView } from './head-view.ts';

/** What is too long to be read at all, in UTF-16 units. */
const LONGEST = 420;

/**
 * For each place of a sentence what is shown of it for its sake: what is shown anyway where that holds
 * it, else as little as will hold it. A string, the name of the guard, where nobody should practise on that.
 */
export function showPlaces(
  view: TreeView,
  translated: boolean,
  context: Pick<MakerContext, 'lexicon' | 'readingsOf'>,
  reject: (candidate: string, guard: string) => void,
): (place: { readonly start: number; readonly end: number }) => Shown | string {
  const usual = chooseShown(view, translated);
  const faults = new Map<string, string | null>();
  const faultOf = (shown: Shown): string | null => {
    const key = `${String(shown.start)}-${String(shown.end)}`;
    const known = faults.get(key);
    if (known !== undefined) return known;
    const fault =
      findUnsoundness(headView(view, shown.end), LONGEST, context) ??
      findPracticeFault(view, shown, context);
    faults.set(key, fault);
    if (fault !== null) reject(shown.cut(view.text), fault);
    return fault;
  };
  return (place) => {
    const isHeld = usual.start <= place.start && place.end <= usual.end;
    const shown = isHeld ? usual : chooseShown(view, translated, undefined, place);
    if (place.start < shown.start || shown.end < place.end || isAside(view.text, place.start))
      return 'reject-aside';
    return faultOf(shown) ?? shown;
  };
}
