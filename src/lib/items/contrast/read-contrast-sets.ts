import { readTsv } from '#lib/analysis/read-tsv.ts';

/** A word that others of its set can take the place of without any change of grammar. */
export interface ContrastMember {
  readonly set: string;
  readonly fr: string;
  /** What a translator may have used, the first being the one that is put in. */
  readonly en: readonly [string, ...string[]];
  /** Whether one member being true makes the others false. */
  readonly exclusive: boolean;
}

/** `data/contrast-sets.tsv`, by the first word of the French form and by set. */
export interface ContrastSets {
  readonly startingWith: (word: string) => readonly ContrastMember[];
  readonly othersOf: (member: ContrastMember) => readonly ContrastMember[];
}

export function readContrastSets(file: string): ContrastSets {
  const byWord = new Map<string, ContrastMember[]>();
  const bySet = new Map<string, ContrastMember[]>();
  for (const [set = '', fr = '', english = '', relation = ''] of readTsv(file)) {
    const [first = '', ...rest] = english.split('|');
    const member: ContrastMember = {
      set,
      fr,
      en: [first, ...rest],
      exclusive: relation === 'exclusive',
    };
    const word = firstWord(fr);
    byWord.set(word, [...(byWord.get(word) ?? []), member]);
    bySet.set(set, [...(bySet.get(set) ?? []), member]);
  }
  return {
    startingWith: (word) => byWord.get(word) ?? [],
    othersOf: (member) => (bySet.get(member.set) ?? []).filter(({ fr }) => fr !== member.fr),
  };
}

/** The first word of a form as the tokeniser would cut it. */
function firstWord(form: string): string {
  return /^[\p{L}\p{M}-]+['’]?/u.exec(form)?.[0] ?? form;
}
