import { describe, expect, it } from 'vitest';
import { generator, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { alignTrees } from '#lib/bilingual/words/align-trees.ts';
import { askEnglish } from './ask-english.ts';
import { buildEnglishGrammar } from './english-grammar.ts';

const { analysers, lexicon, bilingual, irregulars } = generator;
const grammar = buildEnglishGrammar(lexicon, bilingual, irregulars);

function asked(text: string): string[] {
  const view = viewOf(text, 'en');
  return askEnglish(view, grammar).asked.map(({ stem, answer }) => `${stem} ${answer.text}`);
}

describe('askEnglish', () => {
  it.each([
    ['The old tower is 62 metres high.', 'How many metres high is the old tower? 62'],
    [
      'In 1936, at the age of forty, Paul Renard left France.',
      'In what year did Paul Renard leave France? 1936',
    ],
  ])('asks of %j', (text, question) => {
    expect(asked(text)).toContain(question);
  });

  it('asks for the year that a thing dates from, read beside its French', () => {
    const english = viewParagraphs(
      [['The castle of Valmont dates from 1540.']],
      analysers.english,
      lexicon,
    )[0]?.[0];
    const french = viewParagraphs(
      [['Le château de Valmont date de 1540.']],
      analysers.french,
      lexicon,
    )[0]?.[0];
    if (!english || !french) throw new Error('no trees');
    const links = alignTrees(french, english, { bilingual, irregulars });
    const stems = askEnglish(english, grammar, { french, links }).asked.map(({ stem }) => stem);
    expect(stems).toContain('What year does the castle of Valmont date from?');
  });
});
