import data from '#lib/items/data/thing-kinds.json' with { type: 'json' };
import type { Gender } from '#lib/analysis/features.ts';

const GROUPS = ['work', 'place', 'computing', 'deity', 'house', 'living', 'body'] as const;

/** What a named thing is: *un vaisseau*, *une rivière*. */
export interface ThingKind {
  /** Kinds of one group can be taken for each other: all works, all places. */
  readonly group: (typeof GROUPS)[number];
  /** Of one domain a thing may be several: a river may be a tributary. */
  readonly domain: string;
  readonly noun: string;
  readonly gender: Gender;
  /** All that a translator may write; the first is the one to offer. */
  readonly english: readonly string[];
  /** `option`: mostly a part of the name itself, so that it is no answer. `answer`: too rare a wrong option. */
  readonly use: 'both' | 'answer' | 'option';
}

const USES = ['both', 'answer', 'option'] as const;

export const THING_KINDS: readonly ThingKind[] = data.flatMap((entry): ThingKind[] => {
  const group = GROUPS.find((each) => each === entry.group);
  const use = USES.find((each) => each === entry.use);
  const gender = entry.gender === 'Fem' ? 'Fem' : 'Masc';
  return group === undefined || use === undefined ? [] : [{ ...entry, group, gender, use }];
});

/** Those that can be an answer, the longest first. */
const ANSWERS: ReadonlyMap<string, readonly ThingKind[]> = index();

function index(): Map<string, ThingKind[]> {
  const byWord = new Map<string, ThingKind[]>();
  for (const kind of THING_KINDS) {
    if (kind.use === 'option') continue;
    const [first = ''] = kind.noun.split(' ');
    byWord.set(first, [...(byWord.get(first) ?? []), kind]);
  }
  for (const kinds of byWord.values()) kinds.sort((a, b) => b.noun.length - a.noun.length);
  return byWord;
}

/** The kind whose noun, of one word or several, begins at a place of a text; null for none. */
export function kindAt(text: string, start: number, word: string): ThingKind | null {
  const found = ANSWERS.get(word)?.find(
    ({ noun }) => spell(text.slice(start, start + noun.length)) === spell(noun),
  );
  return found ?? null;
}

function spell(text: string): string {
  return text.replace(/'/gu, '’');
}
