import connectives from '#lib/items/data/connectives.json' with { type: 'json' };
import type { Lang } from '#lib/core/language.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Edit } from './rewritten-text.ts';

/** Words that join a sentence to the one before it, and say nothing else. */
interface Patterns {
  /** At the head, with the spaces and the comma behind; group `comma`. */
  readonly leading: RegExp;
  readonly onlyBeforeComma: ReadonlySet<string>;
  /** With the space and the comma before; groups `before`, `words` and `after`. */
  readonly inside: RegExp;
  /** Before the last mark, with the space and the comma before; null where no word stands there. */
  readonly atEnd: RegExp | null;
}

const PATTERNS: Readonly<Record<Lang, Patterns>> = { fr: patternsOf('fr'), en: patternsOf('en') };
/** Not *as well as*, *too large to*, *aussi grand que*. */
const ADDING: Readonly<Record<Lang, RegExp>> = { fr: addingOf('fr'), en: addingOf('en') };
/** *mais aussi*, *non seulement aussi*, *plus donc*: the word belongs to the one before it. */
const BOUND_BEFORE =
  /(?:^|[\s,])(?:mais|et|ou|non|ni|comme|but|and|or|not|as|only|si|tout|lui|elle|eux|elles|moi|nous)\s*$/iu;
/** *est aussi ridicule que le personnage* */
const COMPARES = /^\s[\p{L}-]+(?:\s[\p{L}-]+)?\s(?:que\s|qu['’])/u;
/** *aussi grand que*, *donc que*, *then that*. */
const BOUND_BEHIND = /^\s*(?:que|qu['’]|bien que|as|than)(?!\p{L})/iu;

/**
 * What joins a sentence to the one before it falls away: *Cependant, le film …*, *Le film fut cependant
 * …*. Restrictions (*Selon X*, *À cette époque*) are no connectives and stay.
 */
export function dropConnectives({ text, lang, words, dependents }: TreeView): Edit[] {
  const patterns = PATTERNS[lang];
  const edits: Edit[] = [];
  const leading = patterns.leading.exec(text);
  const opened = leading && isDroppedHead(leading, patterns) ? leading[0].length : 0;
  if (opened > 0) edits.push({ range: [0, opened], text: '' });
  const root = words.find(({ head }) => head < 0);
  for (const found of text.matchAll(patterns.inside)) {
    const { before = '', after = '' } = found.groups ?? {};
    const start = found.index;
    const end = start + found[0].length;
    if (start < opened) continue;
    if (BOUND_BEFORE.test(text.slice(0, start)) || BOUND_BEHIND.test(text.slice(end))) continue;
    const isSetOff = before.startsWith(',') && after === ',';
    if (!isSetOff && (before.startsWith(',') || after !== '')) continue;
    if (/^(?:aussi|as)$/iu.test(found.groups?.['words'] ?? '') && COMPARES.test(text.slice(end)))
      continue;
    if (/^alors$/iu.test(found.groups?.['words'] ?? '') && !isPastEvent(root)) continue;
    const at = words.findIndex((word) => word.start >= start);
    if (!isSetOff && !isOfVerb({ words, dependents }, at)) continue;
    const isBehindVerb = root !== undefined && root.start < start;
    // *Paul, however, left*: no comma parts a subject from its verb
    const isBehindSubject =
      root !== undefined &&
      words.some(
        ({ deprel, head, end: last }) =>
          /^(?:nsubj|csubj)/u.test(deprel) && words[head] === root && last <= start,
      ) &&
      !text.slice(opened, start).includes(',');
    const keepsComma = isSetOff && !isBehindVerb && !isBehindSubject;
    edits.push({ range: [start, end], text: keepsComma ? ',' : '' });
  }
  const last = patterns.atEnd?.exec(text);
  if (last && last.index > opened && !edits.some(({ range }) => range[1] > last.index))
    edits.push({ range: [last.index, last.index + last[0].length], text: '' });
  return edits;
}

/** Whether a text still has a word that may join it to the one before. */
export function hasConnective({ text, lang }: Pick<TreeView, 'text' | 'lang'>): boolean {
  const { leading, inside, atEnd } = PATTERNS[lang];
  return leading.test(text) || text.search(inside) >= 0 || atEnd?.test(text) === true;
}

/** How many words a text has that say that something is so as well, or still. */
export function countAdding({ text, lang }: Pick<TreeView, 'text' | 'lang'>): number {
  return [...text.matchAll(ADDING[lang])].length;
}

function isDroppedHead(found: RegExpExecArray, { onlyBeforeComma }: Patterns): boolean {
  const { words = '', comma = '' } = found.groups ?? {};
  return comma !== '' || !onlyBeforeComma.has(folded(words));
}

/** *décida alors*, but not *avait alors vingt ans*. */
function isPastEvent(root: Word | undefined): boolean {
  return root?.feats['Tense'] === 'Past' && root.feats['VerbForm'] === 'Fin';
}

/** An adverb by itself that tells of a verb, or of an adjective with its copula. */
function isOfVerb(
  { words, dependents }: Pick<TreeView, 'words' | 'dependents'>,
  at: number,
): boolean {
  const word = words[at];
  if (word?.deprel.startsWith('advmod') !== true) return false;
  // *s'engagea ensuite officiellement*
  const beside = words[word.head];
  const above = beside?.upos === 'ADV' ? beside.head : word.head;
  const head = words[above];
  if (head === undefined) return false;
  const helped = (dependents[above] ?? []).some((other) =>
    /^(?:cop|aux)/u.test(words[other]?.deprel ?? ''),
  );
  return head.upos === 'VERB' || head.upos === 'AUX' || helped;
}

function patternsOf(lang: Lang): Patterns {
  const leading = alternatives(connectives.leading[lang]);
  const inside = alternatives(connectives.inside[lang]);
  const atEnd = lang === 'en' ? alternatives(connectives.atEnd.en) : null;
  return {
    leading: new RegExp(
      `^(?<words>${leading})(?:(?<comma>,)\\s*|\\s+(?!(?:que|qu['’]|of|to|that|far|much|many)(?!\\p{L})))(?=\\S)`,
      'iu',
    ),
    onlyBeforeComma: new Set(connectives.onlyBeforeComma[lang]),
    inside: new RegExp(`(?<before>,?\\s)(?<words>${inside})(?<after>,?)(?=\\s)`, 'giu'),
    atEnd: atEnd === null ? null : new RegExp(`,?\\s(?:${atEnd})(?=[.!?]$)`, 'iu'),
  };
}

function addingOf(lang: Lang): RegExp {
  const listed = alternatives(connectives.adding[lang]);
  const compared = '\\s(?:[\\p{L}-]+\\s(?:que|to|for)|as|que|many|much|few|little)(?!\\p{L})';
  return new RegExp(`(?<![\\p{L}-])(?:${listed})(?![\\p{L}-])(?!${compared})`, 'giu');
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/'/gu, "['’]").replace(/ /gu, '\\s'))
    .join('|');
}

function folded(words: string): string {
  return words.toLowerCase().replace(/’/gu, "'").replace(/\s/gu, ' ');
}
