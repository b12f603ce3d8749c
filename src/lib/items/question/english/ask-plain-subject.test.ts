import { describe, expect, it } from 'vitest';
import { generator, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { alignTrees } from '#lib/bilingual/words/align-trees.ts';
import { readEnglishSide } from '../asides/english-side.ts';
import type { Asked } from '../asked.ts';
import { askPlainInversion } from './ask-plain-inversion.ts';
import { askPlainSubject } from './ask-plain-subject.ts';
import { buildEnglishGrammar } from './english-grammar.ts';

const { lexicon, bilingual, irregulars } = generator;

/** The English of a French question whose answer opens the French sentence. */
function englishOf(fr: string, en: string, stem: string, name: string): string | null {
  const [french, english] = [viewOf(fr, 'fr'), viewOf(en, 'en')];
  const links = alignTrees(french, english, { bilingual, irregulars });
  const start = fr.indexOf(name);
  const asked: Asked = {
    lang: 'fr',
    word: stem.startsWith('Quel') ? 'which' : 'who',
    role: 'subject',
    stem,
    answer: { start, end: start + name.length, text: name },
    answerHead: french.words.findIndex((word) => word.start === start),
    predicate: french.words.findIndex(({ head }) => head < 0),
    negated: false,
    confidence: 1,
  };
  const side = readEnglishSide(french, english, links, bilingual);
  return askPlainSubject(asked, { french, english }, links, side, bilingual)?.stem ?? null;
}

describe('askPlainSubject', () => {
  it('asks in the order of the statement', () => {
    expect(
      englishOf(
        'Helvia répondit que la somme demandée par Paul Varn pour la maison était énorme.',
        'Helvia replied that the sum Paul Varn was asking for the house was enormous.',
        'Quel studio répondit que la somme demandée par Paul Varn pour la maison était énorme ?',
        'Helvia',
      ),
    ).toBe('Which studio replied that the sum Paul Varn was asking for the house was enormous?');
    expect(
      englishOf(
        'En 1921, Marie Dupuis vendit la librairie de Rouen, une boutique sombre.',
        'In 1921, Marie Dupuis sold the Rouen bookshop, a dark shop.',
        'Qui vendit la librairie de Rouen en 1921 ?',
        'Marie Dupuis',
      ),
    ).toBe('Who sold the Rouen bookshop in 1921?');
  });

  it('says nothing that the French does not, and leaves no pronoun open', () => {
    expect(
      englishOf(
        'Marie Dupuis vendit la librairie.',
        'Marie Dupuis sold the bookshop to a rich widow from Caen.',
        'Qui vendit la librairie ?',
        'Marie Dupuis',
      ),
    ).toBeNull();
    expect(
      englishOf(
        'Marie Dupuis la vendit à Rouen.',
        'Marie Dupuis sold it in Rouen.',
        'Qui la vendit à Rouen ?',
        'Marie Dupuis',
      ),
    ).toBeNull();
  });
});

describe('askPlainInversion', () => {
  it('asks whom a verb is about behind its subject', () => {
    const fr = 'Ada Varn demanda à Luc de quitter la maison.';
    const [french, english] = [
      viewOf(fr, 'fr'),
      viewOf('Ada Varn asked Luc to leave the house.', 'en'),
    ];
    const links = alignTrees(french, english, { bilingual, irregulars });
    const start = fr.indexOf('Luc');
    const asked: Asked = {
      lang: 'fr',
      word: 'who',
      role: 'oblique',
      stem: 'À qui Ada Varn demanda-t-elle de quitter la maison ?',
      answer: { start, end: start + 3, text: 'Luc' },
      answerHead: french.words.findIndex((word) => word.start === start),
      predicate: french.words.findIndex(({ head }) => head < 0),
      negated: false,
      confidence: 1,
    };
    const side = readEnglishSide(french, english, links, bilingual);
    const grammar = buildEnglishGrammar(lexicon, bilingual, irregulars);
    expect(askPlainInversion(asked, { french, english }, links, side, grammar)?.stem).toBe(
      'Who did Ada Varn ask to leave the house?',
    );
  });
});
