import classes from '#lib/items/data/name-classes.json' with { type: 'json' };
import type { Gender } from '#lib/analysis/features.ts';
import { quel } from './agree-interrogative.ts';
import { isMark } from './keep-phrase.ts';
import { nameAt } from './name-what.ts';
import type { Source } from './statement.ts';

const CLASSES: ReadonlyMap<string, { readonly noun: string; readonly gender: string }> = new Map(
  Object.entries(classes),
);

/** *quel club* for *la Juventus*: what the list of typed names says that a name names. */
export interface NameClass {
  readonly which: string;
  readonly gender: Gender;
}

/** Null where the words are more than a name with its article, or the name has no or several classes. */
export function classOfName(
  source: Source,
  words: readonly number[],
  head: number,
): NameClass | null {
  const { view, names, apostrophe } = source;
  const mention = nameAt(source, head);
  if (mention === null || names === undefined) return null;
  const covers = words.every(
    (at) => mention.words.includes(at) || view.words[at]?.upos === 'DET' || isMark(source, at),
  );
  const called = names.called(mention.text);
  const [first] = called;
  if (!covers || first === undefined || first.number === 'Plur') return null;
  const found = CLASSES.get(first.subtype);
  if (found === undefined || called.some(({ subtype }) => CLASSES.get(subtype) !== found))
    return null;
  if (mention.type !== null && mention.type !== first.type) return null;
  const gender = found.gender === 'Fem' ? 'Fem' : 'Masc';
  return { which: `${quel(gender, 'Sing')} ${found.noun.replace("'", apostrophe)}`, gender };
}
