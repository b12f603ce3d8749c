import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import groups from '../data/field-groups.json' with { type: 'json' };
import roles from '../data/role-fields.json' with { type: 'json' };

const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries(roles).flatMap(([field, words]) =>
    words.map((word): [string, string] => [word, field]),
  ),
);
/** Words between a name and the noun that tells what its bearer is: *le physicien danois Niels Bohr*. */
const REACH = 3;

/** What the words around a name say that its bearer does; empty where they say nothing. */
export function tellFields({ words }: TreeView, own: readonly number[]): string[] {
  const [first = 0] = own;
  const last = own.at(-1) ?? first;
  const before = words.slice(Math.max(0, first - REACH), first).reverse();
  const fence = before.findIndex(({ upos }) => !/^(?:NOUN|ADJ|PROPN)$/u.test(upos));
  const role = (fence < 0 ? before : before.slice(0, fence)).find(({ upos }) => upos === 'NOUN');
  const behind = words[last + 1]?.form === ',' ? words.slice(last + 2, last + 2 + REACH) : [];
  const apposed = behind.find(
    ({ upos, deprel }) => upos === 'NOUN' && /^(?:appos|nmod)/u.test(deprel),
  );
  return [role, apposed].flatMap((word) => {
    const field = FIELDS.get(word?.form.toLowerCase() ?? '') ?? FIELDS.get(word?.lemma ?? '');
    return field === undefined ? [] : [field];
  });
}

/** Fields whose people may be taken for each other: painters and sculptors; itself first. */
export function fieldsNear(field: string): readonly string[] {
  return [
    field,
    ...(groups.find((group) => group.includes(field)) ?? []).filter((f) => f !== field),
  ];
}
