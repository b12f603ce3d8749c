import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findMainSubject, phraseOf } from '../find-main-subject.ts';
import type { OpenReference } from './open-reference.ts';

const PERSONAL = /^(?:he|she|they|it|his|her|their|its|him|them)$/iu;

/**
 * What an English statement leaves open where its French one does not: a translator writes *he* for a
 * name, or *this* for a noun. Null where it stands by itself. *we* and *you* are often French *on*.
 */
export function findOpenEnglish(view: TreeView | null): OpenReference | null {
  if (view === null) return { rule: 'no-tree', text: '' };
  const { words } = view;
  const main = findMainSubject(view);
  const subject = new Set(main ? phraseOf(view, main.subject) : []);
  const firstNoun = words.findIndex(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  const found = words.find(({ form, upos, deprel }, at) => {
    if (!/^(?:PRON|DET)$/u.test(upos) || deprel.startsWith('expl')) return false;
    if (/^(?:this|these|those)$/iu.test(form)) return true;
    if (/^that$/iu.test(form)) return upos === 'DET' && !/^(?:mark|nsubj|obj)/u.test(deprel);
    if (!PERSONAL.test(form)) return false;
    // *Lorsqu'il arriva, Pierre …* is *When he arrived, Pierre …*
    const isCataphoric = main !== null && at < main.subject && !subject.has(at);
    return (firstNoun < 0 || at < firstNoun ? !isCataphoric : false) || at === main?.subject;
  });
  return found ? { rule: 'english', text: found.form } : null;
}
