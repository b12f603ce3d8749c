import { describe, expect, it } from 'vitest';
import type { StudySegment } from '#lib/items/context.ts';
import { hasTwoAgreements } from '#lib/items/guards/reject-double-agreement.ts';
import { couldHarm } from '#lib/items/guards/reject-harm.ts';
import { hasOddSyntax } from '#lib/items/guards/reject-odd-syntax.ts';
import { isStatement } from '#lib/items/guards/reject-verbless.ts';
import type { Gap } from '#lib/items/guards/stem.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { loadLexicons } from '../../src/cli/load-lexicon.ts';

const { lexicon, sensitiveStems } = loadLexicons();

function segmentOf(fr: string): StudySegment {
  const trees = { french: null, english: null };
  return { id: 's1', fr, en: null, paragraph: 0, single: true, tokens: tokenise(fr, 'fr'), trees };
}

function gap(fr: string, key: string): Gap {
  const start = fr.indexOf(key);
  return { segment: segmentOf(fr), start, end: start + key.length, key };
}

describe('two agreements', () => {
  it.each([
    ['La moitié des colons meurt.', 'meurt', true],
    ['Paris, ainsi que Lyon, gagne.', 'gagne', true],
    ['Les colons meurent.', 'meurent', false],
  ])('%s', (sentence, key, both) => {
    expect(hasTwoAgreements(gap(sentence, key))).toBe(both);
  });
});

describe('harm', () => {
  it('is nowhere near a person whose name is swapped', () => {
    expect(couldHarm('Jean Dupont fut condamné pour fraude.', 'person', sensitiveStems)).toBe(true);
    expect(couldHarm('Jean Dupont joue du violon.', 'person', sensitiveStems)).toBe(false);
    expect(couldHarm('La prison de Lyon brûla.', 'place', sensitiveStems)).toBe(false);
  });
});

describe('odd syntax', () => {
  it.each([
    ["Le chanteur se justifia expliquant que l'argent manquait.", true],
    ["Le chanteur se justifia en expliquant que l'argent manquait.", false],
    ['Alors que Pierre exigea une réponse, Marie partit.', true],
    ['Alors que Pierre exigeait une réponse, Marie partit.', false],
    ['Ils gardèrent la tête jusque la fin.', true],
    ["Ils gardèrent la tête jusqu'à la fin.", false],
  ])('%s', (sentence, odd) => {
    expect(hasOddSyntax(segmentOf(sentence).tokens, lexicon)).toBe(odd);
  });
});

describe('a statement', () => {
  it.each([
    ["Mention spéciale pour la défense qui n'a encaissé que dix buts.", false],
    ['La défense encaissa dix buts.', true],
    ['Rome est la capitale qui attire les pèlerins.', true],
  ])('%s', (sentence, has) => {
    expect(isStatement(segmentOf(sentence).tokens, lexicon)).toBe(has);
  });
});
