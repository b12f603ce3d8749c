import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findEntities } from '#lib/analysis/entities/find-entities.ts';
import { loadLexicons } from '../src/cli/load-lexicon.ts';
import { readMarks } from './support/marked-text.ts';
import { scoreEntities, type TypeScore } from './support/score-entities.ts';
import { untaggedDocument } from './support/sketch-document.ts';

const schema = v.array(
  v.object({ genre: v.string(), lang: v.picklist(['fr', 'en']), marked: v.string() }),
);
const { lexicon } = loadLexicons();

/** Labelled paragraphs of many genres; the second half was first scored when the rules were done. */
function totals(half: string): { precision: number; recall: number } {
  const file = new URL(`fixtures/entities/${half}-half.json`, import.meta.url);
  const scores = new Map<string, TypeScore>();
  for (const { lang, marked } of v.parse(schema, JSON.parse(readFileSync(file, 'utf8')))) {
    if (lang === 'en') continue;
    const expected = readMarks(marked);
    const document = untaggedDocument(expected.text, lang);
    scoreEntities(
      expected,
      findEntities(expected.text, document, lexicon),
      scores,
      () => undefined,
    );
  }
  let [found, right, wanted] = [0, 0, 0];
  for (const score of scores.values()) {
    found += score.found;
    right += score.right;
    wanted += score.expected;
  }
  return { precision: right / found, recall: right / wanted };
}

describe('labelled French paragraphs, with no tag or tree to help', () => {
  it.each(['first', 'second'])('%s half', (half) => {
    const { precision, recall } = totals(half);
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.85);
  });
});
