import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { findMainSubject } from './find-main-subject.ts';
import type { Opening, OpeningKind } from './find-opening.ts';
import { isBeside } from './is-beside.ts';
import type { Edit } from './rewritten-text.ts';
import { speaksOfRival } from './say-opening-noun.ts';
import { isFree, isPossessive, nameOwner } from './say-owner.ts';

/** What each kind of thing has, and persons and the other kinds have not, as lemmas. */
const OWNED: Readonly<Record<OpeningKind, ReadonlySet<string>>> = {
  person: new Set(),
  place: new Set(references.ofPlacesOnly),
  work: new Set(references.ofWorks),
  organisation: new Set(references.ofOrganisations),
  animal: new Set(references.ofAnimals),
  product: new Set(references.ofProducts),
  building: new Set(references.ofBuildings),
};

/** *Ses dents*, *Son tournage*, *Sa capitale* as a main subject, of what the paragraph is about. */
export function sayOpeningOwner(
  view: TreeView,
  earlier: readonly TreeView[],
  opening: Opening,
  lexicon: Lexicon,
): Edit[] | null {
  const main = findMainSubject(view);
  const owned = view.words[main?.subject ?? -1];
  if (main === null || owned?.upos !== 'NOUN') return null;
  if (!OWNED[opening.kind].has(owned.lemma)) return null;
  const at = (view.dependents[main.subject] ?? []).find((of) => isPossessive(view.words[of]));
  if (at === undefined || at > main.subject || !isFree(view, at, lexicon)) return null;
  const hasRival = [view, ...earlier].some((of) =>
    speaksOfRival(of, opening, lexicon, (rival) => !isBeside(of, rival)),
  );
  if (hasRival) return null;
  return nameOwner(view, main.subject, at, opening.topic, false);
}
