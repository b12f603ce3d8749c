import type { Chain, Link } from './chain.ts';

export interface Entry {
  readonly chain: Chain;
  readonly link: Link;
}

/** The links of all chains by the sentence they stand in, kept up to date as links are added. */
export class LinkTable {
  readonly #bySentence = new Map<number, Entry[]>();

  constructor(chains: readonly Chain[]) {
    for (const chain of chains) for (const link of chain.links) this.#enter({ chain, link });
  }

  /** Adds a link to its chain too. */
  add(chain: Chain, link: Link): void {
    chain.links.push(link);
    this.#enter({ chain, link });
  }

  in(sentence: number): readonly Entry[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** The entry that touches a stretch of a sentence. */
  at(sentence: number, start: number, end: number): Entry | undefined {
    return this.in(sentence).find(({ link }) => link.start < end && link.end > start);
  }

  #enter(entry: Entry): void {
    const known = this.#bySentence.get(entry.link.view.index);
    if (known === undefined) this.#bySentence.set(entry.link.view.index, [entry]);
    else known.push(entry);
  }
}

/** In longer sentences nothing but names is linked: their trees are not to be relied on. */
export const MAX_WORDS_TO_LINK = 80;
