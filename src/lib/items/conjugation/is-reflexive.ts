import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { ShownSubject } from './read-subject.ts';

const CLITIC = /^(?:l['’]|le|la|les|lui|leur|y|en)$/iu;

/** Whether *se*, or the pronoun of the subject's own person, stands before a verb's clitics. */
export function isReflexive(
  { words }: TreeView,
  at: number,
  { person, number }: ShownSubject,
): boolean {
  let before = at - 1;
  while (CLITIC.test(words[before]?.form ?? '')) before -= 1;
  const form = words[before]?.form.toLowerCase().replace('’', "'") ?? '';
  if (form === 'se' || form === "s'") return words[before]?.upos === 'PRON';
  if (person === 3) return false;
  const own =
    number === 'Sing' ? { 1: ['me', "m'"], 2: ['te', "t'"] } : { 1: ['nous'], 2: ['vous'] };
  // *nous nous levons*: the first is the subject.
  const isObject = number === 'Sing' || words[before - 1]?.form.toLowerCase() === form;
  return isObject && own[person].includes(form);
}
