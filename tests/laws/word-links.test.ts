import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '#lib/core/language.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { alignTrees } from '#lib/bilingual/words/align-trees.ts';
import { counterpartOf } from '#lib/bilingual/words/find-phrase.ts';
import { buildWordAligner } from '#lib/bilingual/words/word-aligner.ts';
import { loadLexicons } from '../../src/cli/load-lexicon.ts';

const { bilingual, irregulars } = loadLexicons();
const lexicons = { bilingual, irregulars };

const FORMS = {
  fr: [
    'maison',
    'grande',
    'Paris',
    '1912',
    '3,5',
    'de',
    'le',
    'fer',
    'chemin',
    ',',
    'se',
    'zzz',
    '',
  ],
  en: [
    'house',
    'large',
    'Paris',
    '1912',
    '3.5',
    'of',
    'the',
    'rail',
    'railway',
    ',',
    'up',
    'qqq',
    '',
  ],
} as const;

/** Any words with any tags and heads, be they a tree or not. */
const anyView = (lang: Lang, minLength = 0): fc.Arbitrary<TreeView> =>
  fc
    .array(
      fc.record({
        form: fc.constantFrom(...FORMS[lang]),
        upos: fc.constantFrom(
          ...([
            'NOUN',
            'PROPN',
            'VERB',
            'ADJ',
            'NUM',
            'DET',
            'ADP',
            'PUNCT',
            'AUX',
            'ADV',
          ] as const),
        ),
        head: fc.integer({ min: -2, max: 30 }),
        deprel: fc.constantFrom('det', 'nsubj', 'case', 'compound:prt', 'nmod:poss', 'expl', ''),
      }),
      { minLength, maxLength: 24 },
    )
    .map((words): TreeView => {
      let at = 0;
      const placed = words.map(({ form, ...word }) => {
        const start = at;
        at += form.length + 1;
        return {
          ...word,
          form,
          lemma: form,
          feats: {},
          start,
          end: start + form.length,
          tagConfidence: 1,
          arcConfidence: 1,
        };
      });
      const dependents: number[][] = placed.map(() => []);
      placed.forEach(({ head }, index) => dependents[head]?.push(index));
      return {
        lang,
        text: words.map(({ form }) => form).join(' '),
        start: 0,
        end: Math.max(0, at - 1),
        tokens: [],
        words: placed,
        sureSubjects: [],
        dependents,
        mentions: [],
        entities: new Map(),
      };
    });

const pair = fc.record({ french: anyView('fr'), english: anyView('en') });

describe('links of any two views', () => {
  it('are one to one, inside both, in order, and the same every time', () => {
    fc.assert(
      fc.property(pair, ({ french, english }) => {
        const links = alignTrees(french, english, lexicons);
        const ours = links.flatMap((link) => link.french);
        const theirs = links.flatMap((link) => link.english);
        expect(new Set(ours).size).toBe(ours.length);
        expect(new Set(theirs).size).toBe(theirs.length);
        for (const at of ours) expect(french.words[at]).toBeDefined();
        for (const at of theirs) expect(english.words[at]).toBeDefined();
        for (const { confidence, french: words } of links) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(words).toEqual([...words].sort((a, b) => a - b));
        }
        expect(alignTrees(french, english, lexicons)).toEqual(links);
      }),
    );
  });

  it('are one to one with a document behind them, too', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 5 }), (pairs) => {
        const aligner = buildWordAligner(pairs, lexicons);
        for (const { french, english } of pairs) {
          const words = aligner.linksOf(french, english).flatMap((link) => link.english);
          expect(new Set(words).size).toBe(words.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('find phrases that stand in the English', () => {
    fc.assert(
      fc.property(pair, fc.nat(40), fc.nat(40), ({ french, english }, from, length) => {
        const links = alignTrees(french, english, lexicons);
        const found = counterpartOf({ start: from, end: from + length }, french, english, links);
        if (found === null) return;
        expect(found.text).toBe(english.text.slice(found.start, found.end));
        expect(found.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('take time in proportion to the length of a sentence', () => {
    const long = (lang: Lang, times: number): TreeView => {
      const [view] = fc.sample(anyView(lang, 16), { numRuns: 1, seed: 7 });
      if (!view) throw new Error('no sample');
      const words = Array.from({ length: times }, (_, copy) =>
        view.words.map((word) => ({
          ...word,
          head: word.head < 0 ? -1 : (word.head % view.words.length) + copy * view.words.length,
        })),
      ).flat();
      const dependents: number[][] = words.map(() => []);
      words.forEach(({ head }, index) => dependents[head]?.push(index));
      return { ...view, words, dependents };
    };
    const millis = (times: number): number => {
      const start = performance.now();
      alignTrees(long('fr', times), long('en', times), lexicons);
      return performance.now() - start;
    };
    millis(4);
    expect(millis(64)).toBeLessThan(Math.max(1500, millis(8) * 80));
  });
});
