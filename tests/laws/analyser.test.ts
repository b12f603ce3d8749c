import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseText } from '#lib/analysis/analyse-text.ts';
import { documentToConllu } from '#lib/analysis/tree/document-to-conllu.ts';
import type { AnalysedDocument } from '#lib/analysis/tree/document.ts';
import { writeConllu } from '#lib/text/conllu/write-conllu.ts';
import { shippedAnalyser } from '../support/shipped-analyser.ts';
import { validateConllu } from '../support/validate-conllu.ts';

const analysers = { fr: shippedAnalyser('fr'), en: shippedAnalyser('en') };

const scraps = fc.constantFrom(
  'du',
  'Des',
  'aux',
  "l'",
  'qu’',
  'a-t-il',
  'M.',
  '« ',
  ' »',
  '…',
  '3 000',
  '12,5 %',
  "don't",
  '\n',
  '\n# ',
  '\n- ',
  '\t',
  '\u00a0',
  '\u202f',
  '\u0000',
  '\u0085',
  '\ud83d',
  '👩‍🏫',
  'e\u0301',
  '\u202e',
  '\ufeff',
  '_',
  '.',
  'Le chat dort. ',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof(scraps, fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((all) => all.join('')),
);

/** Faults are gathered: a megabyte has more words than assertions are good for. */
function faultsOf(text: string, document: AnalysedDocument): string[] {
  const faults: string[] = [];
  const check = (fine: boolean, fault: string): void => {
    if (!fine) faults.push(fault);
  };
  let at = 0;
  for (const { start, end, sentences } of document.blocks) {
    check(start >= at && end <= text.length, `block at ${String(start)}`);
    at = start;
    for (const sentence of sentences) {
      check(sentence.start >= at && sentence.end <= end, `sentence at ${String(sentence.start)}`);
      let next = 0;
      for (const { start: from, end: to, form, firstWord, wordCount } of sentence.tokens) {
        check(from >= at && text.slice(from, to) === form, `token at ${String(from)}`);
        check(firstWord === next && wordCount > 0, `words of the token at ${String(from)}`);
        next += wordCount;
        at = to;
      }
      check(next === sentence.words.length, `words of the sentence at ${String(sentence.start)}`);
      for (const { tagConfidence, arcConfidence, start: from, end: to } of sentence.words) {
        check(from >= sentence.start && to <= sentence.end, `word at ${String(from)}`);
        for (const chance of [tagConfidence, arcConfidence])
          check(chance >= 0 && chance < 1, `chance at ${String(from)}`);
      }
    }
  }
  return faults;
}

describe.each(['fr', 'en'] as const)('any text read as %s', (lang) => {
  test('has its words inside it, and trees that pass the format', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = analyseText(text, analysers[lang]);
        expect(faultsOf(text, document)).toEqual([]);
        expect(validateConllu(writeConllu(documentToConllu(document)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['words', 'du pain des gens '],
    ['one letter', 'a'],
    ['capitals', 'ET IL '],
  ])('a megabyte in one sentence comes to an end: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(2 ** 20 / piece.length));
    expect(faultsOf(text, analyseText(text, analysers[lang]))).toEqual([]);
  });

  test.each(['«', '« ».', '('])('so do marks without words: %s', (piece) => {
    const text = piece.repeat(2 ** 15);
    expect(faultsOf(text, analyseText(text, analysers[lang]))).toEqual([]);
  });
});
