import { describe, expect, it } from 'vitest';
import { generator, viewOf } from '../../../../tests/support/shipped-generator.ts';
import { buildEnglishGrammar } from '../question/english/english-grammar.ts';
import { pastOf, readEnglishVerb } from './write-english-tense.ts';

const { lexicon, bilingual, irregulars } = generator;
const grammar = buildEnglishGrammar(lexicon, bilingual, irregulars);

function tensesOf(sentence: string): (string | null)[] | null {
  const view = viewOf(sentence, 'en');
  const verb = readEnglishVerb(view, grammar);
  return verb && [verb.text, verb.write('past'), verb.write('present'), verb.write('future')];
}

describe('readEnglishVerb', () => {
  it('tells a plain verb in each tense', () => {
    expect(tensesOf('The baker sells bread to the neighbours.')).toEqual([
      'sells',
      'sold',
      'sells',
      'will sell',
    ]);
    expect(tensesOf('The neighbours opened a school in the village.')).toEqual([
      'opened',
      'opened',
      'open',
      'will open',
    ]);
  });

  it('leaves an adverb before its verb, behind will', () => {
    expect(tensesOf('The bakers slowly turn the dough in the bowl.')).toEqual([
      'slowly turn',
      'slowly turned',
      'slowly turn',
      'will slowly turn',
    ]);
  });

  it('changes the form of be alone', () => {
    expect(tensesOf('The letters were written by his sister.')).toEqual([
      'were',
      'were',
      'are',
      'will be',
    ]);
  });

  it('puts be behind the adverb when will comes first', () => {
    expect(tensesOf('The glacier is slowly retreating towards the valley.')?.slice(1)).toEqual([
      'was slowly',
      'is slowly',
      'will slowly be',
    ]);
  });

  it('reads will with its verb', () => {
    expect(tensesOf('The council will build a bridge.')).toEqual([
      'will build',
      'built',
      'builds',
      'will build',
    ]);
  });

  it('leaves two verbs and one form for two tenses alone', () => {
    expect(tensesOf('The doctor put the key on the table.')).toBeNull();
    expect(tensesOf('The man who lived here sold the house.')).toBeNull();
  });
});

describe('pastOf', () => {
  it('spells regular and irregular pasts', () => {
    const pasts = ['stop', 'carry', 'love', 'open', 'visit', 'show', 'go', 'die', 'write'].map(
      (lemma) => pastOf(lemma, irregulars),
    );
    expect(pasts).toEqual([
      'stopped',
      'carried',
      'loved',
      'opened',
      'visited',
      'showed',
      'went',
      'died',
      'wrote',
    ]);
  });

  it('abstains where the stress decides', () => {
    expect(pastOf('prefer', irregulars)).toBeNull();
  });
});
