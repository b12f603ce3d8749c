/** The relations that treebanks use, in full (`nsubj:pass`), those of a base relation side by side. */
export class RelationSet {
  /** Base relations, `root` first: what the parser chooses from. */
  readonly bases: readonly string[];
  readonly relations: readonly string[];
  readonly #ranges: readonly { readonly first: number; readonly end: number }[];

  constructor(relations: readonly string[]) {
    const known = [...new Set(relations)].sort();
    const bases = new Set(known.map(baseRelation));
    this.bases = ['root', ...[...bases].filter((base) => base !== 'root')];
    const grouped = this.bases.map((base) => known.filter((full) => baseRelation(full) === base));
    this.relations = grouped.flat();
    let first = 0;
    this.#ranges = grouped.map((group) => {
      const range = { first, end: first + group.length };
      first = range.end;
      return range;
    });
  }

  /** Indices (half-open) into `relations` of what a base relation can be in full. */
  ofBase(base: number): { readonly first: number; readonly end: number } {
    return this.#ranges[base] ?? { first: 0, end: 0 };
  }

  /** Index into `bases`. */
  baseIndex(relation: string): number {
    return this.bases.indexOf(baseRelation(relation));
  }

  /** Index into `relations`, -1 where it is not known. */
  indexOf(relation: string): number {
    return this.relations.indexOf(relation);
  }
}

/** `nsubj` of `nsubj:pass`. */
export function baseRelation(relation: string): string {
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}
