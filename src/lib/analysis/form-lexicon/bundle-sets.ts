/** Sets of bundle ids, each kept once, found without building it anew. */
export class BundleSets {
  /** A set is the node that its ascending ids lead to; node 0 is the empty set. */
  readonly #sets: (readonly number[])[] = [[]];
  readonly #next = new Map<number, number>();

  /** The set of the first `count` ids, which this puts in order. */
  intern(ids: Uint16Array, count: number): readonly number[] {
    for (let end = 1; end < count; end += 1) {
      const id = ids[end] ?? 0;
      let place = end;
      for (; place > 0 && (ids[place - 1] ?? 0) > id; place -= 1) ids[place] = ids[place - 1] ?? 0;
      ids[place] = id;
    }
    let node = 0;
    for (let index = 0; index < count; index += 1) {
      const id = ids[index] ?? 0;
      if (index === 0 || id !== ids[index - 1]) node = this.#step(node, id);
    }
    return this.#sets[node] ?? [];
  }

  #step(node: number, id: number): number {
    const key = node * 65536 + id;
    const known = this.#next.get(key);
    if (known !== undefined) return known;
    const set = [...(this.#sets[node] ?? []), id];
    this.#next.set(key, this.#sets.length);
    return this.#sets.push(set) - 1;
  }
}
