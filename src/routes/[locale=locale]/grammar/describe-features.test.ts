import { describe, expect, it } from 'vitest';
import { parseFeats } from '#lib/text/conllu/feats.ts';
import type { Lang } from '#lib/core/language.ts';
import { describeFeatures } from './describe-features.ts';

const rows = (feats: string, lang: Lang = 'fr'): string[] =>
  describeFeatures(parseFeats(feats), lang).map(({ name, value }) => `${name}: ${value}`);

describe('describeFeatures', () => {
  it('names the French past historic, and the past of English', () => {
    const feats = 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin';
    const rest = ['person: third', 'number: singular'];
    expect(rows(feats)).toEqual(['mood: indicative', 'tense: past-historic', ...rest]);
    expect(rows(feats, 'en')).toEqual(['mood: indicative', 'tense: past', ...rest]);
  });

  it('says a participle and its tense in one', () => {
    expect(rows('Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part')).toEqual([
      'form: past-participle',
      'gender: feminine',
      'number: plural',
    ]);
  });

  it('tells the articles apart, and possessives from personal pronouns', () => {
    expect(rows('Definite=Ind|PronType=Art')).toEqual(['kind: indefinite-article']);
    expect(rows('Poss=Yes|PronType=Prs')).toEqual(['kind: possessive']);
  });

  it('leaves out what has no plain word', () => {
    expect(rows('Foreign=Yes|Degree=Pos')).toEqual([]);
  });
});
