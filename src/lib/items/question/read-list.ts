import lists from '#lib/items/data/list-groups.json' with { type: 'json' };

/** Things of one sort, in groups that rule each other out. */
export interface ListSort {
  readonly of: string;
  readonly groups: readonly (readonly string[])[];
  /** Members that a wrong answer may be made of, by the same groups; alone only the first, which covers others. */
  readonly offered: readonly (readonly string[])[];
}

export interface ListOf {
  readonly sort: ListSort;
  /** Indices into the groups. */
  readonly groups: ReadonlySet<number>;
  readonly members: readonly string[];
  /** What stands before each member, with its space: *d'*, *des *; the preposition where it comes but once. */
  readonly marks: readonly string[];
}

const SORTS: readonly ListSort[] = lists;
const PART = /^((?:des |de |d['’]|en |au mois de |au mois d['’])?)(\p{L}[\p{L} -]*)$/u;

/** *d'écorces, de feuilles et de racines*, *en pierre*: a list of which each member is known; else null. */
export function readList(text: string): ListOf | null {
  const parts = text.split(/, et |, | et | ou /u).map((part) => PART.exec(part.toLowerCase()));
  const members = parts.map((part) => part?.[2] ?? '');
  for (const sort of SORTS) {
    const groups = members.map((member) =>
      sort.groups.findIndex((group) => group.includes(member)),
    );
    if (groups.every((group) => group >= 0))
      return {
        sort,
        groups: new Set(groups),
        members,
        marks: parts.map((part) => part?.[1] ?? ''),
      };
  }
  return null;
}
