import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { findMainSubject } from '../find-main-subject.ts';
import { isPast } from './is-anchored.ts';

const KINDS: ReadonlySet<string> = new Set(references.naturalKinds);

/** *les abeilles*, *le cuivre*: the kind, where no text has spoken of some of them. */
export function isNaturalKind(
  { words, dependents }: TreeView,
  at: number,
  introduced: ReadonlySet<string>,
): boolean {
  const noun = words[at];
  if (noun?.upos !== 'NOUN' || !KINDS.has(noun.lemma) || introduced.has(noun.lemma)) return false;
  const bound = (dependents[at] ?? []).map((of) => words[of]);
  if (bound.some((word) => word?.deprel.startsWith('nummod'))) return false;
  return bound.some(
    (word) => word?.deprel.startsWith('det') === true && /^(?:le|la|l['’]|les)$/iu.test(word.form),
  );
}

/** *Les abeilles visitent des fleurs*: always so, of all of them. */
export function tellsOfKind(view: TreeView, introduced: ReadonlySet<string>): boolean {
  const main = findMainSubject(view);
  return (
    main !== null &&
    (isNaturalKind(view, main.subject, introduced) ||
      isSpecimen(view, main.subject) ||
      isOfKind(view, main.subject, introduced)) &&
    !isPast(view) &&
    !view.mentions.some(({ type }) => type === 'date')
  );
}

/** *Un cheval boit trente litres d'eau*: any of them. */
function isSpecimen({ words, dependents }: TreeView, at: number): boolean {
  if (!KINDS.has(words[at]?.lemma ?? '')) return false;
  return (dependents[at] ?? []).some(
    (of) => words[of]?.deprel.startsWith('det') === true && /^une?$/iu.test(words[of].form),
  );
}

/** *La peau des rhinocéros est grise* */
function isOfKind(view: TreeView, at: number, introduced: ReadonlySet<string>): boolean {
  return (view.dependents[at] ?? []).some(
    (of) => view.words[of]?.deprel === 'nmod' && isNaturalKind(view, of, introduced),
  );
}
