import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { GrammarLookups } from './has-faulty-agreement.ts';

const ELIDABLE = /^(?:le|la|de|que|ne|se|me|te|je|jusque|lorsque|puisque)$/iu;
const VOWEL = /^[AEIOÀÂÉÈÊÎÔaeioàâéèêîô]\p{Ll}/u;
/** Before which nothing is elided: *onze*, *oui*, glides (*Ouagadougou*, *Iouri*). */
const UNELIDED = /^(?:onz|oui|ou[aei]|i[aeo]|un$|une$|eux?$)/iu;

/** Whether an apostrophe is missing (*de Albert*) or a capital has lost its accent (*l'Etat*). */
export function hasLostSign({ words }: TreeView, { readingsOf }: GrammarLookups): boolean {
  return words.some(({ form, upos, end }, at) => {
    const next = words[at + 1];
    const isElidable = ELIDABLE.test(form) && /^(?:DET|ADP|PRON|SCONJ|ADV)$/u.test(upos);
    if (isElidable && next !== undefined && next.start > end)
      if (VOWEL.test(next.form) && !UNELIDED.test(next.form)) return true;
    // *Ultimate Edition*: of a foreign name
    const isInName = at > 0 && /^\p{Lu}/u.test(words[at - 1]?.form ?? '') && at > 1;
    if (!/^E\p{Ll}{2}/u.test(form) || isInName) return false;
    const readings = readingsOf(form.toLowerCase());
    if (readings.length > 0) return readings.every(({ lemma }) => lemma.startsWith('é'));
    // a name may be written as it likes: *Eole*, but not *l'Evêque*
    const isName = upos === 'PROPN' && !/^[ld]['’]$/iu.test(words[at - 1]?.form ?? '');
    return !isName && readingsOf(`é${form.slice(1).toLowerCase()}`).length > 0;
  });
}
