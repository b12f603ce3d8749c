/** A text whose mentions are marked as `[Marie Curie](person Fem)` or `[deux ans](duration P2Y)`. */
export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

export interface MarkedMention {
  readonly start: number;
  readonly end: number;
  /** A type, or `skip` where any answer will do. */
  readonly type: string;
  /** Gender, date, amount or rank, as `valueText` words them; empty for none. */
  readonly value: string;
}

/** Reads the marks out of a text. */
export function readMarks(marked: string): MarkedText {
  const mentions: MarkedMention[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\(([^ )]+)(?: ([^)]*))?\)/gu)) {
    text += marked.slice(from, match.index);
    const [whole, surface = '', type = '', value = ''] = match;
    mentions.push({ start: text.length, end: text.length + surface.length, type, value });
    text += surface;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), mentions };
}
