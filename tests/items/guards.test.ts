import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import type { StudySegment } from '#lib/items/context.ts';
import { hasDanglingReference } from '#lib/items/guards/reject-dangling-reference.ts';
import { hasTwoAgreements } from '#lib/items/guards/reject-double-agreement.ts';
import { couldHarm } from '#lib/items/guards/reject-harm.ts';
import { hasOddSyntax } from '#lib/items/guards/reject-odd-syntax.ts';
import { hasUnresolvedPronoun } from '#lib/items/guards/reject-unresolved-anaphor.ts';
import { isStatement } from '#lib/items/guards/reject-verbless.ts';
import type { Gap } from '#lib/items/guards/stem.ts';
import { loadLexicons } from '../../src/cli/load-lexicon.ts';

const { lexicon, sensitiveStems } = loadLexicons();

function segmentOf(fr: string): StudySegment {
  const [analysis] = analyse([fr], lexicon);
  if (analysis === undefined) throw new Error('nothing analysed');
  const trees = { french: null, english: null };
  return { id: 's1', fr, en: null, paragraph: 0, single: true, analysis, trees };
}

function gap(fr: string, key: string): Gap {
  const start = fr.indexOf(key);
  return { segment: segmentOf(fr), start, end: start + key.length, key };
}

describe('a dangling reference', () => {
  it.each([
    ['Finalement, Rome gagna la guerre.', true],
    ["Rome gagna l'année suivante.", true],
    ["À l'âge de 13 ans, son père partit.", true],
    ['Les Troisième et Quatrième sont parus à Rome.', true],
    ["La colonie est fondée à l'est.", true],
    ['La colonie de Rome est fondée en 1604.', false],
    ['Alors que Rome gagnait, Carthage attendit.', false],
    ['Rome gagna la guerre en 146.', false],
  ])('%s', (sentence, dangles) => {
    expect(hasDanglingReference(sentence, segmentOf(sentence).analysis.tokens, lexicon)).toBe(
      dangles,
    );
  });
});

describe('a pronoun', () => {
  it.each([
    ['Elle obtint le prix.', true],
    ['Marie Curie travailla et elle obtint le prix.', false],
    ['Pierre Curie travailla et elle obtint le prix.', true],
    ['Cette attaque rencontra un succès.', false],
  ])('has its antecedent in the sentence: %s', (sentence, open) => {
    expect(hasUnresolvedPronoun(segmentOf(sentence), lexicon)).toBe(open);
  });
});

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
    expect(hasOddSyntax(segmentOf(sentence).analysis.tokens, lexicon)).toBe(odd);
  });
});

describe('a statement', () => {
  it.each([
    ["Mention spéciale pour la défense qui n'a encaissé que dix buts.", false],
    ['La défense encaissa dix buts.', true],
    ['Rome est la capitale qui attire les pèlerins.', true],
  ])('%s', (sentence, has) => {
    expect(isStatement(segmentOf(sentence).analysis.tokens, lexicon)).toBe(has);
  });
});
