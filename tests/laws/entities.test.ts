import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '#lib/analysis/entities/find-entities.ts';
import type { DocumentEntities } from '#lib/analysis/entities/entity.ts';
import { UPOS, type AnalysedDocument } from '#lib/analysis/tree/document.ts';
import type { Lang } from '#lib/core/language.ts';
import { loadLexicons } from '../../src/cli/load-lexicon.ts';
import { untaggedDocument } from '../support/sketch-document.ts';

const { lexicon } = loadLexicons();

const WORDS =
  "Paul Varn Mme Curie il elle ils Lyon le la l' réalisateur film « » ( ) , . 12 mars 1985 XIXe siècle av. J.-C. de à 3 4 % millions d' euros deux ans et demie université Guerre mondiale ONU — premier 😀 e\u0301 \u00a0km L'Angélus -5 1914-1918 \n".split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);
const anyLang = fc.constantFrom<Lang>('fr', 'en');
const anyNote = fc.record({
  upos: fc.constantFrom(...UPOS),
  head: fc.integer({ min: -2, max: 45 }),
  deprel: fc.constantFrom(
    'nsubj',
    'det',
    'appos',
    'flat:name',
    'nmod',
    'case',
    'cop',
    'obl:mod',
    'amod',
    'conj',
    'root',
  ),
  gender: fc.constantFrom('Masc', 'Fem', 'Neut'),
  number: fc.constantFrom('Sing', 'Plur'),
});

/** The words of a document with any tags and any heads, cycles and heads outside among them. */
function scramble(
  document: AnalysedDocument,
  notes: readonly (typeof anyNote extends fc.Arbitrary<infer Note> ? Note : never)[],
): AnalysedDocument {
  let next = 0;
  return {
    ...document,
    blocks: document.blocks.map((block) => ({
      ...block,
      sentences: block.sentences.map((sentence) => ({
        ...sentence,
        words: sentence.words.map((word) => {
          const note = notes[next++ % notes.length];
          if (note === undefined) return word;
          const { upos, head, deprel, gender, number } = note;
          const feats = { Gender: gender, Number: number };
          return { ...word, upos, head, deprel, feats, tagConfidence: 1, arcConfidence: 1 };
        }),
      })),
    })),
  };
}

function expectSound(source: string, { mentions, entities }: DocumentEntities): void {
  let end = 0;
  for (const mention of mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.text).toBe(source.slice(mention.start, mention.end));
    end = mention.end;
  }
  expect(end).toBeLessThanOrEqual(source.length);
  const members = entities.flatMap((entity) => entity.mentions);
  expect(new Set(members).size).toBe(members.length);
  for (const entity of entities) {
    const forms = entity.mentions.map((at) => {
      const mention = mentions[at];
      if (mention === undefined || !('entity' in mention)) throw new Error('no such mention');
      expect(mention.entity).toBe(entity.id);
      return mention.form;
    });
    expect(forms.some((form) => form !== 'pronoun')).toBe(true);
  }
  expect(mentions.filter((mention) => 'entity' in mention)).toHaveLength(members.length);
}

describe('findEntities', () => {
  it('is sound over any text, tags and trees', () => {
    fc.assert(
      fc.property(
        anyText,
        anyLang,
        fc.array(anyNote, { minLength: 1, maxLength: 40 }),
        (text, lang, notes) => {
          const document = untaggedDocument(text, lang);
          expectSound(text, findEntities(text, document, lexicon));
          expectSound(text, findEntities(text, scramble(document, notes), lexicon));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one word over and over', 'Paul Varn dormit. Il '],
    ['digits', '000 '],
    ['capitals', 'Aa Bb '],
    ['names all different', null],
    ['letters without a space', 'é'],
    ['quotations', '« A « '],
  ])('takes a time that grows with the text: %s', (_, unit) => {
    const timeOf = (length: number): number => {
      const text =
        unit === null
          ? Array.from(
              { length: length / 10 },
              (__, at) => `Mot${String(at)} Nom${String(at)}.`,
            ).join(' ')
          : unit.repeat(length / unit.length);
      const document = untaggedDocument(text, 'fr');
      const started = performance.now();
      expectSound(text, findEntities(text, document, lexicon));
      return performance.now() - started;
    };
    timeOf(10_000);
    const [small, large] = [timeOf(20_000), timeOf(160_000)];
    // Eight times the text; squared growth would take sixty-four times as long.
    expect(large).toBeLessThan(Math.max(small, 20) * 32);
  });
});
