import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import type { Source } from './statement.ts';

const CONNECTIVES: ReadonlySet<string> = new Set(words.connectives);

/** *ainsi*, *cependant*, *en effet*: ties the clause to another and says nothing of its own. */
export function isConnective({ view }: Source, at: number): boolean {
  const parts = [at, ...(view.dependents[at] ?? [])].sort((a, b) => a - b);
  const text = parts
    .filter((word) => view.words[word]?.upos !== 'PUNCT')
    .map((word) => view.words[word]?.form.toLowerCase() ?? '')
    .join(' ')
    .replace(/(['’]) /gu, "'");
  return CONNECTIVES.has(text);
}
