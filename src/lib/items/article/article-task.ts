import type { Bilingual, Item } from '#lib/bank/schema.ts';

export interface WrongDeterminer {
  readonly option: string;
  /** What stands on its English side. */
  readonly label: string;
  readonly rationale: Bilingual;
}

/** A determiner or *de* to be put before its noun. Offsets are UTF-16, into the sentence. */
export interface ArticleTask {
  readonly variant: string;
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly key: string;
  readonly label: string;
  /** Likeliest mistakes first. */
  readonly wrong: readonly WrongDeterminer[];
  /** The forms to choose from, which are those of the options, in the order of grammars. */
  readonly hint: readonly string[];
  readonly rationale: Bilingual;
  readonly level: Item['level'];
  /** 0 to 1. */
  readonly rank: number;
  readonly lemma: string;
}
