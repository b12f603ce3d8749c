import { findOwnSubject } from '#lib/analysis/clauses/find-own-subject.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import type { MakerContext } from '../context.ts';

const GENDERLESS = /^(?:je|j['’]|tu|on|nous|vous|me|m['’]|te|t['’]|l['’]|les)$/iu;
const GENDERED = /^(?:le|la|un|une|du|au|ce|cet|cette|ma|ta|sa)$/iu;
/** *je parlerai* and *je parlerais*, *je parlai* and *je parlais* are said alike. */
const FIRST_PERSON = /^(?:je|j['’])$/iu;

type Lookups = Pick<MakerContext, 'lexicon' | 'readingsOf'>;

/**
 * A word whose agreement or ending the ear does not tell: it hangs on a person of unknown gender, on
 * an object before the verb, on a noun of two genders, or on *je*, or it is an order. Null for none.
 */
export function findUnheardAgreement(view: TreeView, lookups: Lookups): string | null {
  const { words, dependents } = view;
  for (const [at, { form, lemma, upos, feats, deprel }] of words.entries()) {
    const below = dependents[at] ?? [];
    const participle = feats['VerbForm'] === 'Part' && feats['Tense'] === 'Past';
    if (participle || upos === 'ADJ' || deprel === 'root') {
      const subject = words[findOwnSubject(words, below) ?? -1]?.form ?? '';
      const held = below.some((one) => /^(?:aux|cop)/u.test(words[one]?.deprel ?? ''));
      if (held && GENDERLESS.test(subject)) return form;
    }
    const objectBefore = below.some((one) => one < at && words[one]?.deprel === 'obj');
    if (participle && objectBefore) return form;
    // *Regardez bien* and *Regarder bien*
    if (/^\p{Lu}/u.test(form) && lemma.endsWith('er') && form.endsWith('ez')) return form;
    if (upos === 'NOUN' && isOfEitherGender(view, at, lookups)) return form;
    if (feats['VerbForm'] === 'Fin' && feats['Person'] === '1' && feats['Number'] === 'Sing') {
      const spoken = words.some((word) => FIRST_PERSON.test(word.form));
      if (spoken && /ai$|ais$/u.test(form) && !/^(?:ai|fais|sais|vais)$/u.test(form)) return form;
    }
  }
  return null;
}

/** *l'élève absent*: nothing heard tells whether an e is wanted. */
function isOfEitherGender(
  { words, dependents }: TreeView,
  noun: number,
  { lexicon, readingsOf }: Lookups,
): boolean {
  const form = words[noun]?.form.toLowerCase() ?? '';
  if (readNoun(form, readingsOf, lexicon).gender !== null) return false;
  const below = dependents[noun] ?? [];
  if (below.some((one) => GENDERED.test(words[one]?.form ?? ''))) return false;
  const isAgreeing = (at: number): boolean =>
    words[at]?.upos === 'ADJ' || words[at]?.feats['VerbForm'] === 'Part';
  const { deprel = '', head = -1 } = words[noun] ?? {};
  return below.some(isAgreeing) || (deprel.startsWith('nsubj') && isAgreeing(head));
}
