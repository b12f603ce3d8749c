import type { Bank } from '#lib/bank/schema.ts';

/** A paragraph, a list, or a part with a title of its own. */
export type Block =
  string | readonly string[] | { readonly title: string; readonly blocks: readonly Block[] };

export interface AboutText {
  readonly title: string;
  readonly lead: string;
  /** Title of the list of texts, which comes from the banks. */
  readonly texts: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly blocks: readonly Block[];
  }[];
}

export interface AboutPage {
  readonly about: AboutText;
  /** Whose texts ship with the app. */
  readonly credits: readonly Pick<Bank, 'id' | 'title' | 'source' | 'translation'>[];
}

/** Whether this may be what `about.json` gave: our own file, made by the same build. */
export function isAboutPage(value: unknown): value is AboutPage {
  return typeof value === 'object' && value !== null && 'about' in value && 'credits' in value;
}
