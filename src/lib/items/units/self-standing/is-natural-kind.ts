import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import nouns from '#lib/items/data/nouns-to-identify.json' with { type: 'json' };
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { findMainSubject } from '../find-main-subject.ts';
import { isPast } from './is-anchored.ts';

/** Animals, plants, stuffs; dishes, machines, instruments: with their article all of the kind, as lemmas. */
const KINDS: ReadonlySet<string> = new Set([...references.naturalKinds, ...references.madeKinds]);
/** What a kind is put under: *un rongeur*, *un gâteau*. */
const CLASSES: ReadonlySet<string> = new Set(references.classNouns);
const TO_IDENTIFY: ReadonlySet<string> = new Set(nouns);
/** What befalls a kind as a whole: *Le castor disparut de France*. */
const KIND_VERBS: ReadonlySet<string> = new Set(references.kindVerbs);

export function isKindNoun(lemma: string): boolean {
  return KINDS.has(lemma);
}

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
      isDefined(view) ||
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

/** *Le kouglof est un gâteau*: what is put under a class by its article is all of its kind. */
export function isDefined(view: TreeView): boolean {
  const { words, dependents } = view;
  const main = findMainSubject(view);
  const noun = words[main?.subject ?? -1];
  if (main === null || noun?.upos !== 'NOUN' || noun.feats['Number'] === 'Plur') return false;
  if (CLASSES.has(noun.lemma) || TO_IDENTIFY.has(noun.lemma) || isPast(view)) return false;
  const bound = (at: number): readonly string[] =>
    (dependents[at] ?? []).flatMap((of) =>
      /^(?:det|cop)/u.test(words[of]?.deprel ?? '') ? (words[of]?.form.toLowerCase() ?? []) : [],
    );
  return (
    CLASSES.has(words[main.predicate]?.lemma ?? '') &&
    bound(main.predicate).includes('est') &&
    bound(main.predicate).some((form) => /^une?$/u.test(form)) &&
    bound(main.subject).some((form) => /^(?:le|la|l['’])$/u.test(form))
  );
}

/** *Le castor est protégé depuis 1909*, *La choucroute fut inventée …*: said of the kind in any tense. */
export function befallsKind(view: TreeView, at: number, introduced: ReadonlySet<string>): boolean {
  const { lemma = '', deprel = '', head = -1 } = view.words[at] ?? {};
  return (
    deprel.startsWith('nsubj') &&
    isNaturalKind(view, at, introduced) &&
    lemma !== view.words[head]?.lemma &&
    (KIND_VERBS.has(view.words[head]?.lemma ?? '') ||
      (view.words[head]?.lemma === 'espèce' && !isPast(view)))
  );
}

/** *un gâteau aux pruneaux*, *un fromage au lait de vache* */
export function isIngredient({ words, dependents }: TreeView, at: number): boolean {
  const { deprel = '', head = -1 } = words[at] ?? {};
  const link = (dependents[at] ?? []).find((of) => words[of]?.deprel.startsWith('case') === true);
  return (
    deprel.startsWith('nmod') &&
    head < at &&
    CLASSES.has(words[head]?.lemma ?? '') &&
    words[link ?? -1]?.lemma === 'à'
  );
}
