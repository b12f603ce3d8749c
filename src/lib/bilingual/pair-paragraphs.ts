import { splitSentences } from '#lib/text/split-sentences.ts';
import type { Block } from '#lib/text/split-paragraphs.ts';
import { alignSequence } from './align-sequence.ts';
import { measureOverlap, type OverlapLexicons } from './measure-overlap.ts';

/** One unit of translation: sentences that stand against each other. */
export interface PairedSentences {
  readonly fr: string;
  readonly en: string | null;
  /** One French sentence, and one English where there is English. */
  readonly single: boolean;
}

export interface PairedParagraph {
  readonly fr: Block;
  readonly en: Block | null;
  readonly sentences: readonly PairedSentences[];
}

/** A place where the two texts do not stand side by side. Lines are 1-based, of the file named. */
export interface PairingWarning {
  readonly code:
    'untranslated-paragraph' | 'surplus-translation' | 'joined-paragraphs' | 'surplus-sentence';
  readonly line: number;
  readonly file: 'source' | 'translation';
}

export interface Pairing {
  readonly paragraphs: readonly PairedParagraph[];
  readonly warnings: readonly PairingWarning[];
}

/**
 * Sets a source and its translation side by side: paragraphs in their order, then their sentences.
 * With lexicons it sees by the words which sentence has no counterpart.
 */
export function pairParagraphs(
  french: readonly Block[],
  english: readonly Block[] | null,
  lexicons: OverlapLexicons | null = null,
): Pairing {
  if (english === null) {
    return {
      paragraphs: french.map((fr) => ({ fr, en: null, sentences: alone(fr) })),
      warnings: [],
    };
  }
  const warnings: PairingWarning[] = [];
  const paragraphs = (
    sameShape(french, english) ? oneToOne(french.length) : alignBlocks(french, english)
  ).flatMap(({ left, right }): PairedParagraph[] => {
    const [fr, extra] = left.flatMap((index) => french[index] ?? []);
    const [en, more] = right.flatMap((index) => english[index] ?? []);
    if (fr === undefined) {
      if (en) warnings.push({ code: 'surplus-translation', line: en.line, file: 'translation' });
      return [];
    }
    if (en === undefined) {
      warnings.push({ code: 'untranslated-paragraph', line: fr.line, file: 'source' });
      return [{ fr, en: null, sentences: alone(fr) }];
    }
    if (extra) warnings.push({ code: 'joined-paragraphs', line: extra.line, file: 'source' });
    if (more) warnings.push({ code: 'joined-paragraphs', line: more.line, file: 'translation' });
    const paired = pairSentences([fr, extra], [en, more], lexicons);
    if (paired.surplus)
      warnings.push({ code: 'surplus-sentence', line: en.line, file: 'translation' });
    return [{ fr, en, sentences: paired.sentences }];
  });
  return { paragraphs, warnings };
}

function sameShape(french: readonly Block[], english: readonly Block[]): boolean {
  return (
    french.length === english.length &&
    french.every(({ kind }, index) => english[index]?.kind === kind)
  );
}

function oneToOne(count: number): { left: number[]; right: number[] }[] {
  return Array.from({ length: count }, (_, index) => ({ left: [index], right: [index] }));
}

function alignBlocks(
  french: readonly Block[],
  english: readonly Block[],
): { left: readonly number[]; right: readonly number[] }[] {
  return alignSequence(
    french.map(({ text }) => text),
    english.map(({ text }) => text),
    // A heading stands against a heading, and is never joined to what follows it.
    (left, right) => {
      const blocks = [...left.map((at) => french[at]), ...right.map((at) => english[at])];
      const headings = blocks.filter((block) => block?.kind === 'heading').length;
      return headings === 0 || (headings === 2 && blocks.length === 2);
    },
  );
}

function sentencesOf(block: Block, lang: 'fr' | 'en'): string[] {
  if (block.kind === 'heading') return [block.text];
  return splitSentences(block.text, lang).map(({ start, end }) => block.text.slice(start, end));
}

function alone(block: Block): PairedSentences[] {
  return sentencesOf(block, 'fr').map((fr) => ({ fr, en: null, single: true }));
}

function pairSentences(
  left: readonly (Block | undefined)[],
  right: readonly (Block | undefined)[],
  lexicons: OverlapLexicons | null,
): { sentences: PairedSentences[]; surplus: boolean } {
  const ours = left.flatMap((block) => (block ? sentencesOf(block, 'fr') : []));
  const theirs = right.flatMap((block) => (block ? sentencesOf(block, 'en') : []));
  let surplus = false;
  // One against one leaves nothing to choose.
  const likeness =
    lexicons && ours.length + theirs.length > 2 ? measureOverlap(ours, theirs, lexicons) : null;
  const sentences = alignSequence(ours, theirs, undefined, likeness).flatMap(
    (bead): PairedSentences[] => {
      const fr = bead.left.map((index) => ours[index] ?? '').join(' ');
      const en = bead.right.map((index) => theirs[index] ?? '').join(' ');
      if (fr === '') {
        surplus = true;
        return [];
      }
      const single = bead.left.length === 1 && bead.right.length <= 1;
      return [{ fr, en: en === '' ? null : en, single }];
    },
  );
  return { sentences, surplus };
}
