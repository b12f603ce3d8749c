import { describe, expect, it } from 'vitest';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { askEnglish } from '#lib/items/question/english/ask-english.ts';
import { buildEnglishGrammar } from '#lib/items/question/english/english-grammar.ts';
import { generator } from '../support/shipped-generator.ts';

const { analysers, lexicon, bilingual, irregulars } = generator;
const grammar = buildEnglishGrammar(lexicon, bilingual, irregulars);

/** Every question about a sentence with its answer, as `stem → answer`. */
function ask(sentence: string): string[] {
  const [[view] = []] = viewParagraphs([[sentence]], analysers.english, lexicon);
  if (!view) return [];
  return askEnglish(view, grammar).asked.map(({ stem, answer }) => `${stem} → ${answer.text}`);
}

describe('questions about the subject', () => {
  it('keep the order of the statement', () => {
    expect(ask('Marie Curie discovered radium in 1898.')).toContain(
      'Who discovered radium in 1898? → Marie Curie',
    );
    expect(ask('The storm destroyed the old mill.')).toContain(
      'What destroyed the old mill? → The storm',
    );
  });
  it('agree with who in the singular', () => {
    expect(ask('The farmers grow wheat in the valley.')).toContain(
      'Who grows wheat in the valley? → The farmers',
    );
  });
  it('never ask what is not one thing only', () => {
    expect(ask('Lyon is a city in France.').join()).not.toMatch(/^What is a city/u);
    expect(ask('Paris is the capital of France.')).toContain(
      'What is the capital of France? → Paris',
    );
  });
  it('leave out what is said in passing', () => {
    expect(ask('Claude Monet, a friend of the writer, painted the lilies in 1899.')).toContain(
      'What did Claude Monet paint in 1899? → the lilies',
    );
  });
});

describe('questions about objects', () => {
  it('use do, does and did with the bare verb', () => {
    expect(ask('Marie Curie discovered radium in 1898.')).toContain(
      'What did Marie Curie discover in 1898? → radium',
    );
    expect(ask('The museum shows a horse.')).toContain('What does the museum show? → a horse');
    expect(ask('The sailors brought oranges from Malta.')).toContain(
      'What did the sailors bring from Malta? → oranges',
    );
  });
  it('put the operator before the subject', () => {
    expect(ask('The engineers have finished the bridge.')).toContain(
      'What have the engineers finished? → the bridge',
    );
    expect(ask('The pupils will visit the castle on Monday.')).toContain(
      'What will the pupils visit on Monday? → the castle',
    );
  });
  it('reach into the infinitive', () => {
    expect(ask('Paul wanted to become a painter.')).toContain(
      'What did Paul want to become? → a painter',
    );
  });
  it('ask for the one who is given something with to', () => {
    expect(ask('The king gave the explorer a ship.')).toContain(
      'Who did the king give a ship to? → the explorer',
    );
  });
});

describe('questions about what stands behind a preposition', () => {
  it('leave the preposition where it was for who and what', () => {
    expect(ask('Ella worked with Duke Ellington in London.')).toContain(
      'Who did Ella work with in London? → Duke Ellington',
    );
    expect(ask('The opera was composed by Hector Berlioz.')).toContain(
      'Who was the opera composed by? → Hector Berlioz',
    );
  });
  it('take it along for which', () => {
    expect(ask('The exhibition was shown in Japan in 1970.')).toContain(
      'In which country was the exhibition shown in 1970? → Japan',
    );
    expect(ask('The singer grew up in the city of Lyon.')).toContain(
      'In which city did the singer grow up? → Lyon',
    );
  });
  it('drop it for where', () => {
    expect(ask('The bridge was built in Paris in 1889.')).toContain(
      'Where was the bridge built in 1889? → Paris',
    );
    expect(ask('The museum is in Lausanne.')).toContain('Where is the museum? → Lausanne');
  });
});

describe('questions about times, amounts and reasons', () => {
  it('ask when and in what year', () => {
    const questions = ask('The bridge was built in Paris in 1889.');
    expect(questions).toContain('When was the bridge built in Paris? → 1889');
    expect(questions).toContain('In what year was the bridge built in Paris? → 1889');
    expect(ask('The company has existed since 1906.')).toContain(
      'Since what year has the company existed? → 1906',
    );
  });
  it('ask how many with the noun in front', () => {
    expect(ask('The publisher sold 5,000 copies of the book.')).toContain(
      'How many copies of the book did the publisher sell? → 5,000',
    );
    expect(ask('There are three lakes in the park.')).toContain(
      'How many lakes are there in the park? → three',
    );
  });
  it('ask how tall and how long', () => {
    expect(ask('The tower is 30 metres high.')).toContain('How high is the tower? → 30 metres');
    expect(ask('The show lasted two hours.')).toContain('How long did the show last? → two hours');
  });
  it('ask why where a cause or an aim is named', () => {
    expect(ask('The school closed because the roof was leaking.')).toContain(
      'Why did the school close? → because the roof was leaking',
    );
    expect(ask('The match was stopped because of the fog.')).toContain(
      'Why was the match stopped? → because of the fog',
    );
  });
});

describe('what is not asked', () => {
  it('leans on another sentence', () => {
    expect(ask('He bought a house in Nantes.')).toEqual([]);
    expect(ask('We visited the castle in May.')).toEqual([]);
    expect(ask('The painter sold this house in 1920.').join()).not.toContain('this');
  });
  it('tears a name or a hyphenated word', () => {
    for (const question of ask('The train stopped at Val-Perdu in 2003.')) {
      expect(question).not.toMatch(/Val(?!-Perdu)/u);
    }
  });
});
