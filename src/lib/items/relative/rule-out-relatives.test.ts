import { describe, expect, it } from 'vitest';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { loadFrenchGenerator } from '../../../cli/load-lexicon.ts';
import { readRelative } from './read-relative.ts';
import { ruleOutRelatives } from './rule-out-relatives.ts';

const loaded = loadFrenchGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const { lexicon, analysers } = loaded.value;

function ruledOut(text: string): string[] | null {
  const view = viewParagraphs([[text]], analysers.french, lexicon)[0]?.[0];
  if (!view) throw new Error(text);
  const [relative] = view.words.flatMap((_, at) => readRelative(view, at) ?? []);
  return relative === undefined ? null : ruleOutRelatives(view, relative);
}

describe('what cannot stand for a relative pronoun', () => {
  it.each([
    ['Le fleuve qui vient de la montagne arrose trois villes.', ['que', 'dont', 'où']],
    ['Les marins qui se trouvent sur le pont regardent la mer.', ['que', 'dont', 'où']],
    ['La lettre que Marie écrit arrive demain.', ['qui', 'dont']],
    ['La ville où il est né se trouve au nord.', ['qui', 'que', 'dont']],
  ])('%s', (text, wrong) => {
    expect(ruledOut(text)).toEqual(wrong);
  });

  it('is nothing where what follows the verb could be its subject', () => {
    expect(ruledOut('Le roi qui bat son frère règne à Paris.')).toEqual([]);
  });

  it('is nothing where the verb takes an object and de alike', () => {
    expect(ruledOut('Voici le sujet qu’elle traite dans sa lettre.')).toEqual([]);
  });

  it('is not asked behind a preposition', () => {
    expect(ruledOut('Le marin avec qui elle parle vient de Nantes.')).toBeNull();
  });
});
