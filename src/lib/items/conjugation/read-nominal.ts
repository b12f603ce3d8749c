import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import type { MakerContext } from '../context.ts';
import { isOfSeveral } from './is-of-several.ts';
import type { ShownSubject } from './shown-subject.ts';

type Lookups = Pick<MakerContext, 'lexicon' | 'readingsOf'>;

/** A noun or a name with what it is joined to. */
export function readNominal(view: TreeView, head: number, lookups: Lookups): ShownSubject | string {
  const own = nominalOf(view, head, lookups);
  if (typeof own === 'string') return own;
  const conjuncts = (view.dependents[head] ?? []).filter(
    (one) => view.words[one]?.deprel === 'conj',
  );
  if (conjuncts.length === 0) return own;
  const coordinators = conjuncts.flatMap((one) =>
    (view.dependents[one] ?? []).filter((cc) => view.words[cc]?.deprel === 'cc'),
  );
  const joinedByEt = coordinators.some((cc) => view.words[cc]?.form.toLowerCase() === 'et');
  if (!joinedByEt || coordinators.length > 1) return 'reject-two-agreements';
  const all = [own, ...conjuncts.map((one) => nominalOf(view, one, lookups))];
  const genders = all.map((one) => (typeof one === 'string' ? null : one.gender));
  const gender = genders.includes('Masc') ? 'Masc' : genders.includes(null) ? null : 'Fem';
  return { person: 3, number: 'Plur', gender };
}

/** One noun or name: its spelling or its determiner must show the number. */
function nominalOf(view: TreeView, at: number, lookups: Lookups): ShownSubject | string {
  const word = view.words[at];
  if (word === undefined) return 'reject-hidden-subject';
  const below = view.dependents[at] ?? [];
  const determiner = below.find((one) => view.words[one]?.deprel === 'det');
  const determined = numberOf(view.words[determiner ?? -1]?.feats['Number']);
  if (word.upos === 'PROPN') {
    const entity = view.mentions.find(
      (mention) => mention.value === null && mention.words.includes(at),
    );
    const chain = entity?.value === null ? view.entities.get(entity.entity) : undefined;
    if (chain?.type !== 'person' && determined === null) {
      // *Chypre*, *Renault*, *Les Temps modernes*: singular unless a determiner says otherwise.
      return word.form.endsWith('s') ? 'reject-number-not-shown' : third('Sing', null);
    }
    return third(determined ?? 'Sing', chain?.gender ?? null);
  }
  if (isOfSeveral(view, at) || below.some((one) => isPartOf(view, one))) {
    return 'reject-two-agreements';
  }
  const read = readNoun(word.form.toLowerCase(), lookups.readingsOf, lookups.lexicon);
  const number = read.number ?? determined;
  if (number === null || (determined !== null && determined !== number)) {
    return 'reject-number-not-shown';
  }
  return third(number, read.gender);
}

/** *ainsi que*, *comme*, *avec*, *%* beside the subject leave the number open. */
function isPartOf({ words: all }: TreeView, at: number): boolean {
  return /^(?:%|pour\s?cent|ainsi|comme|avec)$/iu.test(all[at]?.form ?? '');
}

/** Of the third person. */
export function third(number: GrammaticalNumber, gender: Gender | null): ShownSubject {
  return { person: 3, number, gender };
}

function numberOf(value: string | undefined): GrammaticalNumber | null {
  return value === 'Sing' || value === 'Plur' ? value : null;
}
