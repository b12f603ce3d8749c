import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '#lib/analysis/clauses/split-clauses.ts';
import type { AnalysedSentence } from '#lib/analysis/tree/document.ts';

const LENGTH = 3;

const word = fc.record({
  /** Picks the head among the words that are in the tree already. */
  under: fc.nat(),
  deprel: fc.constantFrom(
    ...['nsubj', 'obj', 'acl', 'acl:relcl', 'advcl', 'advcl:cleft', 'ccomp', 'csubj', 'conj'],
    ...['parataxis', 'parataxis:insert', 'punct', 'mark', 'cc', 'cop', 'aux:pass', 'fixed'],
    ...['orphan', 'expl:subj', 'xcomp', 'root', 'dep', ''],
  ),
  upos: fc.constantFrom('VERB' as const, 'NOUN' as const, 'PUNCT' as const, 'AUX' as const),
  form: fc.constantFrom('«', '»', '(', ')', 'mot', ':', ''),
  verbForm: fc.constantFrom('Fin', 'Part', 'Inf', 'Ger', null),
});

/** Any tree with one root, its words in any order, relations and features at random. */
const tree = fc
  .array(word, { minLength: 1, maxLength: 40 })
  .chain((words) =>
    fc
      .shuffledSubarray([...words.keys()], { minLength: words.length })
      .map((order) => ({ words, order })),
  )
  .map(({ words, order }): AnalysedSentence => {
    const rank = new Map(order.map((index, position) => [index, position]));
    return {
      start: 0,
      sureSubjects: [],
      end: words.length * LENGTH,
      tokens: [],
      words: words.map(({ under, deprel, upos, form, verbForm }, index) => {
        const position = rank.get(index) ?? 0;
        return {
          form,
          lemma: form,
          upos,
          feats: verbForm === null ? {} : { VerbForm: verbForm },
          head: position === 0 ? -1 : (order[under % position] ?? -1),
          deprel,
          start: index * LENGTH,
          end: (index + 1) * LENGTH,
          tagConfidence: 1,
          arcConfidence: 1,
        };
      }),
    };
  });

/** Heads at random: cycles, many roots or none. */
const noTree = fc
  .tuple(tree, fc.array(fc.integer({ min: -2, max: 50 }), { maxLength: 40 }))
  .map(([sentence, heads]): AnalysedSentence => ({
    ...sentence,
    words: sentence.words.map((each, index) => ({ ...each, head: heads[index] ?? each.head })),
  }));

describe('clauses of any tree', () => {
  it('hold each word once, with their predicate, and spans inside the sentence', () => {
    fc.assert(
      fc.property(fc.oneof(tree, noTree), (sentence) => {
        const clauses = splitClauses(sentence);
        const held = clauses.flatMap(({ words }) => words).toSorted((a, b) => a - b);
        expect(held).toEqual([...sentence.words.keys()]);
        for (const { words, predicate, spans, subject, leansOn } of clauses) {
          expect(words).toContain(predicate);
          expect(words).toEqual(words.toSorted((a, b) => a - b));
          let last = sentence.start;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(sentence.end);
          for (const index of [...leansOn.map((support) => support.word), subject?.word ?? 0])
            expect(sentence.words[index]).toBeDefined();
        }
      }),
    );
  });

  it('hang together: one without a parent, the others below it', () => {
    fc.assert(
      fc.property(tree, (sentence) => {
        const clauses = splitClauses(sentence);
        expect(clauses.filter(({ parent }) => parent === null)).toHaveLength(1);
        for (const clause of clauses) {
          let at = clause;
          for (let steps = 0; at.parent !== null && steps <= clauses.length; steps += 1)
            at = clauses[at.parent] ?? at;
          expect(at.parent).toBeNull();
        }
      }),
    );
  });

  it('come in time for a sentence that has no end', () => {
    const words = Array.from({ length: 200_000 }, (_, index) => ({
      form: 'court',
      lemma: 'courir',
      upos: 'VERB' as const,
      feats: { VerbForm: 'Fin' },
      head: index - 1,
      deprel: 'conj',
      start: index,
      end: index + 1,
      tagConfidence: 1,
      arcConfidence: 1,
    }));
    const flat = words.map((each, index) => ({ ...each, head: index === 0 ? -1 : 0 }));
    for (const sentence of [words, flat])
      expect(
        splitClauses({
          start: 0,
          end: words.length,
          tokens: [],
          words: sentence,
          sureSubjects: [],
        }),
      ).toHaveLength(words.length);
  });
});
