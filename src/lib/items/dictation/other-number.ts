import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import { soundOfForm } from '../conjugation/sound-of-form.ts';
import type { Replacement } from './respelling.ts';

type Lookups = Pick<MakerContext, 'readingsOf'>;

/**
 * A noun and the adjectives that go with it in the other number, where nobody would hear that. Empty
 * where it is heard or the noun has one number; null where more would have to change with it.
 */
export function inOtherNumber(
  { words, dependents }: TreeView,
  noun: number,
  lookups: Lookups,
): Replacement[] | null {
  const below = dependents[noun] ?? [];
  const own = words[noun];
  if (own?.upos !== 'NOUN' || /^\p{Lu}/u.test(own.form)) return [];
  if (own.deprel.startsWith('nsubj')) return null;
  if (below.some((one) => /^(?:acl:relcl|conj|cop)/u.test(words[one]?.deprel ?? ''))) return null;
  const agreeing = below.filter((one) => {
    const { upos, feats = {}, deprel = '' } = words[one] ?? {};
    return (
      upos === 'ADJ' ||
      deprel === 'amod' ||
      (deprel.startsWith('acl') && feats['VerbForm'] === 'Part')
    );
  });
  if (agreeing.some((one) => (dependents[one] ?? []).some((below) => words[below]?.upos === 'ADJ')))
    return null;
  const changed = [noun, ...agreeing].map((at) => {
    const { form = '', lemma = '', start = 0, end = 0, upos = '' } = words[at] ?? {};
    const isInvariable = /[sxz]$/u.test(form) && lemma === form.toLowerCase();
    const other = isInvariable ? form : otherForm(form, upos === 'NOUN' ? 'NOUN' : null, lookups);
    return { start, end, form: other ?? form, isHeard: other === null };
  });
  // *au journal* and *aux journaux* differ to the ear, and so do *au parti national* and *nationaux*.
  return changed.some(({ isHeard }) => isHeard)
    ? []
    : changed.map(({ start, end, form }) => ({ start, end, form }));
}

/** The form in the other number that is said like it; the form itself where it has one for both. */
function otherForm(form: string, upos: 'NOUN' | null, { readingsOf }: Lookups): string | null {
  if (/^tou[st]$/u.test(form)) return form === 'tout' ? 'tous' : 'tout';
  const numbersOf = (one: string): Set<string | undefined> =>
    new Set(
      readingsOf(one).flatMap((reading) =>
        upos === null || reading.upos === upos ? [reading.feats['Number']] : [],
      ),
    );
  const [number] = numbersOf(form);
  if (/[sxz]$/u.test(form) && number !== 'Plur') return form;
  const other = number === 'Plur' ? 'Sing' : 'Plur';
  const tried = number === 'Plur' ? [form.replace(/[sx]$/u, '')] : [`${form}s`, `${form}x`];
  const lemmas = new Set(readingsOf(form).map(({ lemma }) => lemma));
  return (
    tried.find(
      (one) =>
        numbersOf(one).has(other) &&
        readingsOf(one).some(({ lemma }) => lemmas.has(lemma)) &&
        soundOfForm(one) === soundOfForm(form),
    ) ?? null
  );
}
