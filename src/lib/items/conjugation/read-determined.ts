import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import type { ShownSubject } from './shown-subject.ts';

/**
 * A subject that is an adjective or a pronoun behind its determiner: *ce dernier*, *les premiers*,
 * *d'autres*, *l'un des marins*. Null where its number is not shown twice.
 */
export function readDetermined(
  { words, dependents }: TreeView,
  subject: number,
  { readingsOf }: Pick<MakerContext, 'readingsOf'>,
): ShownSubject | null {
  const { form = '' } = words[subject] ?? {};
  const determiner = (dependents[subject] ?? []).find((one) => words[one]?.deprel === 'det');
  const { form: article = '', feats = {} } = words[determiner ?? -1] ?? {};
  if (!/^(?:les?|la|l['’]|ce|cet|cette|ces|d['’])$/iu.test(article)) return null;
  const number = form.endsWith('s') ? 'Plur' : 'Sing';
  if (feats['Number'] !== number) return null;
  if (/^(?:plupart|plus|moins|tout|peu)$/iu.test(form)) return null;
  const genders = new Set(
    readingsOf(form.toLowerCase()).flatMap(({ upos, feats: { Gender } }) =>
      upos === 'ADJ' || upos === 'PRON' || upos === 'DET' ? [Gender] : [],
    ),
  );
  const [gender] = genders;
  const isShown = genders.size === 1 && (gender === 'Masc' || gender === 'Fem');
  return { person: 3, number, gender: isShown ? gender : null };
}
