import type { Gender } from '#lib/analysis/features.ts';
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import type { Candidate } from './candidate.ts';
import { genderOf, headOf } from './find-clues.ts';

/** Gender that words bound to a person's name show: *née*, *est arrivée*, *est heureuse*, *la jeune*. */
export function genderByAgreement(candidate: Candidate): Gender | null {
  const { view } = candidate;
  const head = headOf(candidate);
  const word = view.words[head ?? -1];
  if (head === null || word === undefined) return null;
  for (const index of view.dependents[head] ?? []) {
    const bound = view.words[index];
    const agrees =
      bound?.deprel === 'det' || bound?.deprel === 'amod' || isParticiple(view, index, 'acl');
    const gender = agrees ? ownGender(view, index) : null;
    if (gender !== null) return gender;
  }
  if (!word.deprel.startsWith('nsubj')) return null;
  const predicate = view.words[word.head];
  const isAttribute = predicate?.upos === 'ADJ' && hasAuxiliary(view, word.head, 'cop');
  const withBe = isParticiple(view, word.head, null) && hasAuxiliary(view, word.head, 'aux');
  return isAttribute || withBe ? ownGender(view, word.head) : null;
}

function isParticiple(view: SentenceView, index: number, deprel: string | null): boolean {
  const word = view.words[index];
  return (
    word?.feats['VerbForm'] === 'Part' &&
    word.feats['Tense'] !== 'Pres' &&
    (deprel === null || word.deprel === deprel)
  );
}

/** A form of *être* among the dependents; behind *avoir* the participle agrees with no subject. */
function hasAuxiliary(view: SentenceView, index: number, deprel: string): boolean {
  return (view.dependents[index] ?? []).some((at) => {
    const word = view.words[at];
    return word?.lemma === 'être' && word.deprel.startsWith(deprel);
  });
}

function ownGender(view: SentenceView, index: number): Gender | null {
  if (view.words[index]?.feats['Number'] === 'Plur') return null;
  return view.words[index]?.upos === 'DET' || view.words[index]?.feats['Gender'] !== undefined
    ? genderOf(view, index)
    : null;
}
