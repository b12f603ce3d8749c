import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findMainSubject, phraseOf } from '../find-main-subject.ts';
import type { OpenReference } from './open-reference.ts';

/**
 * What an English statement leaves open where its French one does not: a translator writes *he* for a
 * name, or *this* for a noun. Null where it stands by itself.
 */
export function findOpenEnglish(view: TreeView | null): OpenReference | null {
  if (view === null) return { rule: 'no-tree', text: '' };
  const { words } = view;
  const main = findMainSubject(view);
  const subject = new Set(main ? phraseOf(view, main.subject) : []);
  const firstName = view.mentions.find((mention) => 'entity' in mention && mention.form === 'name');
  const firstNoun = words.findIndex(
    ({ upos, deprel, start }) =>
      start === firstName?.start ||
      upos === 'PROPN' ||
      (upos !== 'PRON' && deprel.startsWith('nsubj')),
  );
  const found = words.find(({ form, upos, deprel }, at) => {
    if (!/^(?:PRON|DET)$/u.test(upos)) return false;
    if (/^(?:this|these|those)$/iu.test(form)) return true;
    if (/^that$/iu.test(form)) return upos === 'DET' && !/^(?:mark|nsubj|obj)/u.test(deprel);
    if (/^(?:i|we|you|me|us|my|our|your)$/iu.test(form)) return true;
    if (!/^(?:he|she|they|it|his|her|their|its|him|them)$/iu.test(form)) return false;
    if (deprel.startsWith('expl')) return false;
    const isEarly = firstNoun < 0 || at < firstNoun;
    return isEarly && (subject.has(at) || main === null || at > main.finite);
  });
  return found ? { rule: 'english', text: found.form } : null;
}
