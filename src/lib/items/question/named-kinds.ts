import type { Gender } from '#lib/analysis/features.ts';
import kinds from '#lib/items/data/named-kinds.json' with { type: 'json' };

/** One of a kind, whose kind is known. */
export interface Named {
  /** With the noun, without an article. */
  readonly name: string;
  readonly year: number | null;
}

/** Things that bear their kind in their names. */
export interface NamedKind {
  readonly noun: string;
  readonly article: string;
  /** Years by which another may lie before or after; null where they stand side by side. */
  readonly near: number | null;
  readonly members: readonly Named[];
}

export const NAMED_KINDS: readonly NamedKind[] = kinds.map(({ noun, article, members, near }) => ({
  noun,
  article,
  near: near ?? null,
  members: members.map((member) => {
    const [name = '', year] = member.split('|');
    return { name, year: year === undefined ? null : Number(year) };
  }),
}));

/** *course* for *Route du Rhum*: what is named where its own noun would mislead; else null. */
export function nounOfNamed(
  name: string,
): { readonly noun: string; readonly gender: Gender } | null {
  const found = NAMED_KINDS.find(
    ({ noun, members }) =>
      !name.toLowerCase().startsWith(noun) && members.some((member) => member.name === name),
  );
  if (found === undefined || /^\p{Ll}/u.test(name)) return null;
  return { noun: found.noun, gender: found.article === 'la' ? 'Fem' : 'Masc' };
}
