import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** When something happens, as seen from the sentence; `habit` is the past of the French imparfait. */
export type TenseSphere = 'past' | 'habit' | 'present' | 'future' | 'conditional';

/**
 * *posait* is *placed* and *would place*, *pouvait* is *could*; the present in which French tells
 * history is the English past. Unknown times contradict nothing.
 */
export function haveSameTime(french: TenseSphere | null, english: TenseSphere | null): boolean {
  if (french === null || english === null || french === english) return true;
  if (french === 'present') return english === 'past';
  return french === 'habit' && (english === 'past' || english === 'conditional');
}

/**
 * The time of a predicate by its verb forms, auxiliaries included; null where no form shows it (an
 * infinitive, a form that may be two tenses, as *cost* or *put*, a tense that the other language has two
 * for).
 */
export function readTenseSphere(view: TreeView, predicate: number): TenseSphere | null {
  const group = [
    ...(view.dependents[predicate] ?? []).filter((at) =>
      /^(?:aux|cop)/u.test(view.words[at]?.deprel ?? ''),
    ),
    predicate,
  ].flatMap((at) => view.words[at] ?? []);
  return view.lang === 'fr' ? frenchSphere(group) : englishSphere(group);
}

type Words = TreeView['words'];

function frenchSphere(group: Words): TenseSphere | null {
  const finite = group.find(({ feats }) => feats['VerbForm'] === 'Fin');
  if (!finite) return null;
  const { feats, deprel, lemma } = finite;
  if (feats['Mood'] === 'Cnd') return 'conditional';
  if (feats['Tense'] === 'Fut') return 'future';
  if (feats['Tense'] === 'Imp') return 'habit';
  if (feats['Tense'] === 'Past') return isPresentToo(finite) ? 'present' : 'past';
  if (feats['Tense'] !== 'Pres') return null;
  // *a vu*, *est parti*, but *est vu* by *aux:pass*, and *a été vu* by the participle of the auxiliary.
  const isPerfect = deprel === 'aux:tense' || group.some((word) => word.deprel === 'aux:tense');
  return isPerfect && /^(?:avoir|être)$/u.test(lemma) ? 'past' : 'present';
}

/** *finit*, *garantit*: of verbs in *-ir* one form for the present and the past in *-it*. */
function isPresentToo({ form, lemma }: Words[number]): boolean {
  return lemma.endsWith('ir') && form.toLowerCase() === `${lemma.slice(0, -1)}t`;
}

function englishSphere(group: Words): TenseSphere | null {
  const lemmas = group.map(({ lemma, form }) => `${lemma} ${form.toLowerCase()}`);
  if (lemmas.some((word) => /^(?:will|shall) (?:will|'ll|’ll|shall)$/u.test(word))) return 'future';
  if (lemmas.some((word) => /(?:^| )(?:would|should|could|might)$/u.test(word)))
    return 'conditional';
  const finite = group.find(({ feats }) => feats['VerbForm'] === 'Fin');
  if (!finite) return null;
  if (finite.feats['Tense'] === 'Past') return isAmbiguous(finite) ? null : 'past';
  // *has sold* is *a vendu*, but *has been selling since* is *vend depuis*.
  if (finite.lemma === 'have' && finite.deprel.startsWith('aux')) return null;
  if (finite.feats['Tense'] === 'Pres') return isAmbiguous(finite) ? null : 'present';
  return null;
}

/** *cost*, *put*, *read*: one form for present and past, unless it has the *-s* of the present. */
function isAmbiguous({ form, lemma, deprel, upos }: Words[number]): boolean {
  return !deprel.startsWith('aux') && upos !== 'AUX' && form.toLowerCase() === lemma;
}
