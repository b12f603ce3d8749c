import classes from '#lib/items/data/noun-classes.json' with { type: 'json' };
import type { Gender } from '#lib/analysis/features.ts';
import { quel } from './agree-interrogative.ts';
import { isMark } from './keep-phrase.ts';
import type { NameClass } from './class-of-name.ts';
import type { Source } from './statement.ts';

/** A noun of a class with its own gender: *tennis*, *boxe*. */
export interface ClassMember {
  readonly noun: string;
  readonly gender: Gender;
}

/** Nouns of which a question can say what they are: *sport*. */
export interface NounClass {
  readonly noun: string;
  readonly gender: Gender;
  readonly members: readonly ClassMember[];
}

export const NOUN_CLASSES: readonly NounClass[] = classes.map(
  ({ noun, gender, masculine, feminine }) => ({
    noun,
    gender: gender === 'Fem' ? 'Fem' : 'Masc',
    members: [
      ...masculine.map((member) => ({ noun: member, gender: 'Masc' as const })),
      ...feminine.map((member) => ({ noun: member, gender: 'Fem' as const })),
    ],
  }),
);
const BY_NOUN: ReadonlyMap<string, NounClass> = new Map(
  NOUN_CLASSES.flatMap((found) => found.members.map(({ noun }) => [noun, found])),
);

/** The class whose member a noun, in lower case, is; null for none. */
export function classWith(noun: string): NounClass | null {
  return BY_NOUN.get(noun) ?? null;
}

/** *quel sport* for *le tennis*: a noun with its definite article and nothing else. */
export function classOfNoun(
  source: Source,
  words: readonly number[],
  head: number,
): NameClass | null {
  const { view } = source;
  const own = words.filter((at) => !isMark(source, at));
  const [first = -1] = own;
  const article = view.words[first]?.form ?? '';
  const start = view.words[own[1] ?? -1]?.start;
  const end = view.words[own.at(-1) ?? -1]?.end;
  if (!/^(?:le|la|l['’])$/iu.test(article) || start === undefined || end === undefined) return null;
  if (!own.includes(head) || own.some((at, index) => at !== first + index)) return null;
  const found = classWith(view.text.slice(start, end));
  if (found === null) return null;
  return { which: `${quel(found.gender, 'Sing')} ${found.noun}`, gender: found.gender };
}
