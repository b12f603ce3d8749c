import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeConllu } from '#lib/text/conllu/write-conllu.ts';
import { drawSentence } from '../../../tests/support/draw-sentence.ts';
import { evalPart } from './eval.ts';

const gold = [
  drawSentence(
    `La le DET 2 det
     pluie pluie NOUN 3 nsubj
     tombe tomber VERB 0 root`,
    ['newdoc', 'text = La pluie tombe'],
  ),
];
const system = gold.map((sentence) => ({
  ...sentence,
  words: sentence.words.map((word) => ({ ...word, upos: 'NOUN' })),
}));

const file = join(mkdtempSync(join(tmpdir(), 'recto-')), 'fr_gsd.conllu');
writeFileSync(file, writeConllu(gold));

let out = '';
let problems = '';
beforeEach(() => {
  out = '';
  problems = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    problems += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const seen: string[] = [];
const loadAnalyser = () => (text: string) => {
  seen.push(text);
  return system;
};

describe('recto eval analysis', () => {
  test('prints figures of the running text beside what they should reach', () => {
    expect(evalPart(['analysis', file], loadAnalyser)).toBe(0);
    expect(seen.at(-1)).toBe('La pluie tombe');
    expect(out).toMatch(/^fr_gsd\.conllu +% +reach +aim$/mu);
    expect(out).toMatch(/^tokens +100\.00 +99\.3 +99\.7$/mu);
    expect(out).toMatch(/^UPOS +33\.33 +96\.3 +97\.5$/mu);
    expect(out).toMatch(/^“des” told apart +— +93 +96$/mu);
  });

  test('pools several files', () => {
    expect(evalPart(['analysis', file, file], loadAnalyser)).toBe(0);
    expect(out).toMatch(/^all together +% +reach +aim$/mu);
  });

  test('gives counts with --json', () => {
    expect(evalPart(['analysis', '--json', '--language', 'en', file], loadAnalyser)).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      language: 'en',
      files: [{ file, counts: { upos: { correct: 1, gold: 3, system: 3 } } }],
      pooled: { shares: { tokens: 1, des: null } },
    });
  });

  test.each([
    [[], 'name what to measure'],
    [['banks'], 'name what to measure'],
    [['analysis'], 'at least one GOLD'],
    [['analysis', '--language', 'de', file], '--language takes'],
    [['analysis', '--fast', file], "Unknown option '--fast'"],
    [['analysis', '-', '-'], 'only one file'],
  ])('a wrong call %j', (args, message) => {
    expect(evalPart(args, loadAnalyser)).toBe(2);
    expect(problems).toContain(message);
    expect(out).toBe('');
  });

  test('bad gold is bad input', () => {
    const bad = `${file}.bad`;
    writeFileSync(bad, writeConllu(gold).replace('text = La', 'text = Une'));
    expect(evalPart(['analysis', bad, `${file}.none`], loadAnalyser)).toBe(1);
    expect(problems).toContain(`${bad}:1: the tokens of this sentence`);
    expect(problems).toContain(`${file}.none:1: no such file`);
  });

  test('without an analyser there are no figures', () => {
    expect(evalPart(['analysis', file], () => null)).toBe(1);
    expect(out).toBe('');
  });
});
