import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';

/** *Le Rouge et le Noir*, *Paul et Marie* right before the verb. */
export const NAMES_JOINED =
  /\p{Lu}[\p{L}’'-]+ et (?:l['’]|la |le |les |d['’]|de |du )?\p{Lu}[\p{L}’'-]+(?: \p{L}+){0,3} (?:s['’]|se )?$/u;

/** *n'a jamais écrit*: what looks like a present is the participle of the auxiliary before. */
export function followsAuxiliary({ words: all }: TreeView, at: number): boolean {
  let before = at - 1;
  while (all[before]?.upos === 'ADV') before -= 1;
  return /^(?:avoir|être)$/u.test(all[before]?.lemma ?? '');
}

/** *un moteur, premier moteur produit en série*: read as a verb, but no word opens its clause. */
export function isLooseParticiple(
  { words: all, dependents }: TreeView,
  at: number,
  { readingsOf }: Pick<MakerContext, 'readingsOf'>,
): boolean {
  const { deprel = '', form = '' } = all[at] ?? {};
  const isMarked = (dependents[at] ?? []).some((one) => all[one]?.deprel === 'mark');
  return (
    deprel.startsWith('advcl') &&
    !isMarked &&
    readingsOf(form.toLowerCase()).some(({ feats }) => feats['VerbForm'] === 'Part')
  );
}

export function isCe({ words: all, dependents }: TreeView, predicate: number): boolean {
  return (dependents[predicate] ?? []).some((one) => /^(?:ce|c['’])$/iu.test(all[one]?.form ?? ''));
}

/** Whether a form is nothing but a verb with a person: *avaient*, not *reste*. */
export function isVerbAlone(
  form: string,
  { readingsOf }: Pick<MakerContext, 'readingsOf'>,
): boolean {
  const readings = readingsOf(form.toLowerCase());
  return readings.length > 0 && readings.every(({ feats }) => feats['VerbForm'] === 'Fin');
}
