import { describe, expect, it } from 'vitest';
import { generator, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { alignTrees } from '#lib/bilingual/words/align-trees.ts';
import { askEnglish } from './ask-english.ts';
import { buildEnglishGrammar } from './english-grammar.ts';

const { lexicon, bilingual, irregulars } = generator;
const grammar = buildEnglishGrammar(lexicon, bilingual, irregulars);

function ask(fr: string, en: string): string[] {
  const french = viewOf(fr);
  const english = viewOf(en, 'en');
  const links = alignTrees(french, english, { bilingual, irregulars });
  return askEnglish(english, grammar, { french, links }).asked.map(
    ({ stem, answer }) => `${stem} ${answer.text}`,
  );
}

describe('a mended tree', () => {
  it('takes a noun that looks like a verb for what its French is', () => {
    expect(
      ask(
        'Paul Morin vend des lampes au marché de Rennes.',
        'Paul Morin sells lamps at the market in Rennes.',
      ),
    ).toContain('What does Paul Morin sell at the market in Rennes? lamps');
  });

  it('joins a noun and the name behind it into one subject', () => {
    expect(
      ask(
        'En 1911, le peintre suisse Karl Huber a acheté un moulin.',
        'In 1911, the Swiss painter Karl Huber bought a mill.',
      ),
    ).toContain('Which Swiss painter bought a mill in 1911? Karl Huber');
  });

  it('keeps on average together', () => {
    expect(
      ask(
        'Un sac de farine contient en moyenne vingt-cinq kilos.',
        'A bag of flour contains on average twenty-five kilos.',
      ).every((asked) => !/^On |contain on\?/u.test(asked)),
    ).toBe(true);
  });

  it('asks for a district by its noun', () => {
    expect(
      ask(
        'En 1920, Rosa Lang ouvrit une école dans le quartier des Tilleuls.',
        'In 1920, Rosa Lang opened a school in the Tilleuls district.',
      ),
    ).toContain('In which district did Rosa Lang open a school in 1920? Tilleuls');
  });

  it('has something built where the French fait construire', () => {
    const asked = ask(
      'En 1620, le duc Paul fit construire un moulin près de Tours.',
      'In 1620, Duke Paul had a mill built near Tours.',
    );
    expect(asked).toContain('What did Duke Paul have built near Tours in 1620? a mill');
    expect(asked).toContain('In what year did Duke Paul have a mill built near Tours? 1620');
  });

  it('asks up to how many', () => {
    expect(
      ask(
        'Le sanglier peut peser jusqu’à cent kilos.',
        'The wild boar can weigh up to a hundred kilos.',
      ).concat(
        ask('La loutre peut peser jusqu’à dix kilos.', 'The otter can weigh up to ten kilos.'),
      ),
    ).toContain('Up to how many kilos can the otter weigh? ten');
  });

  it('leaves to the verb what French puts between it and its object', () => {
    expect(
      ask(
        'La loi de 1881 garantit en France la liberté de la presse.',
        'The law of 1881 guarantees the freedom of the press in France.',
      ),
    ).toContain('What does the law of 1881 guarantee in France? the freedom of the press');
  });

  it('asks by the noun behind an adjective that looks like a verb', () => {
    expect(
      ask(
        'Entre 1870 et 1940, Groix fut le premier port français pour la pêche au thon.',
        'Between 1870 and 1940, Groix was the leading French port for tuna fishing.',
      ),
    ).toContain(
      'Which island was the leading French port for tuna fishing between 1870 and 1940? Groix',
    );
  });

  it('takes a year behind its preposition for no subject', () => {
    expect(
      ask(
        'En 2022, une équipe filma six oiseaux avec une caméra rapide.',
        'In 2022, a team filmed six birds with a fast camera.',
      ),
    ).toContain('How many birds did a team film with a fast camera in 2022? six');
  });

  it('asks how long something is', () => {
    expect(
      ask(
        'La langue du pivert mesure dix centimètres.',
        'The woodpecker’s tongue is ten centimetres long.',
      ),
    ).toContain('How long is the woodpecker’s tongue? ten centimetres');
  });

  it('takes a former monastery for no reference', () => {
    expect(
      ask(
        'En 1882, la ville de Lyon a vendu un ancien moulin à Paul Varn.',
        'In 1882, the city of Lyon sold a former mill to Paul Varn.',
      ).join('|'),
    ).toContain('a former mill');
  });

  it('keeps a number of several words whole', () => {
    const asked = ask(
      'Lyon comptait deux cent cinquante moulins vers 1600.',
      'Around 1600, Lyon had two hundred and fifty mills.',
    ).concat(
      ask(
        'La ville de Dole compte environ dix-neuf mille habitants.',
        'The town of Dole has about nineteen thousand inhabitants.',
      ),
    );
    expect(asked).toContain('How many mills did Lyon have around 1600? two hundred and fifty');
    expect(asked).toContain(
      'How many inhabitants does the town of Dole have? about nineteen thousand',
    );
  });

  it('moves a name as one', () => {
    expect(
      ask(
        'La machine fut brevetée en 1830 par le tailleur lyonnais Barthélemy Varnier.',
        'The machine was patented in 1830 by the Lyon tailor Barthélemy Varnier.',
      ).join('|'),
    ).toContain('By which Lyon tailor was the machine patented in 1830? Barthélemy Varnier');
  });
});
