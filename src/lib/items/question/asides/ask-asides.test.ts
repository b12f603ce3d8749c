import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../../../tests/support/drafts.ts';
import { bankOf } from '../../../../../tests/support/generate.ts';
import { generator, grammar, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { alignTrees } from '#lib/bilingual/words/align-trees.ts';
import { makeQuestion } from '../../kinds/make-question.ts';
import { askAsides } from './ask-asides.ts';
import { readEnglishSide } from './english-side.ts';
import { findPersonTraits } from './find-person-traits.ts';

const { lexicon, analysers, bilingual, irregulars } = generator;
/** Each question on what is told in passing with its answer. */
function asked(fr: string): string[] {
  const view = viewOf(fr);
  return askAsides(view, grammar).map(({ asked: { stem, answer } }) => `${stem} ${answer.text}`);
}

/** Each trait, with its kind and its bearer. */
function traits(fr: string): string[] {
  const view = viewOf(fr);
  return findPersonTraits(view, lexicon).map(
    ({ trait, at, name }) => `${trait.kind} of ${name}: ${view.words[at]?.form ?? ''}`,
  );
}

function inEnglish(fr: string, en: string): string[] {
  const { drafts } = draftsOf('question', makeQuestion, [[fr, en]]);
  return drafts.map(({ stem, answer }) => `${stem.en ?? ''} ${answer.en?.[0] ?? ''}`);
}

describe('what people are', () => {
  test.each([
    ['Ils y rencontrent la chimiste Jeanne Arnoux.', 'profession of Jeanne Arnoux: chimiste'],
    ['Elle battit l’Argentin Carlos Ruiz.', 'nationality of Carlos Ruiz: Argentin'],
    ['Il y vit avec Marc Aubry, chanteur.', 'profession of Marc Aubry: chanteur'],
    ['On suivit le colonel Paul Vernet de la Tour.', 'rank of Paul Vernet de la Tour: colonel'],
    ['Anna Lind (née en 1970 à Oslo) est une physicienne.', 'profession of Anna Lind: physicienne'],
    ['Anna Lind est une physicienne suédoise.', 'nationality of Anna Lind: suédoise'],
    ['Anna Lind est une physicienne et chimiste suédoise.', 'nationality of Anna Lind: suédoise'],
    ['Les troupes du général Marbeau reculent.', 'rank of Marbeau: général'],
    ['Ils recrutent l’attaquant italien Carlo Ruiz.', 'position of Carlo Ruiz: attaquant'],
    ['Il obéit à l’entraîneur Carlo Ruiz.', 'club-role of Carlo Ruiz: entraîneur'],
    ['On y voit Marc Aubry, un chanteur de Lille.', 'profession of Marc Aubry: chanteur'],
    ['Hugo Marchal, maire de Versailles, signe la lettre.', 'office of Hugo Marchal: maire'],
    ['Le maire de Paris Bertrand Marchal signe la lettre.', 'office of Bertrand Marchal: maire'],
    ['Elle épousa Hugo Marchal, comte de Valmas.', 'title of Hugo Marchal: comte'],
  ])('%s', (fr, trait) => {
    expect(traits(fr)).toContain(trait);
  });

  test.each([
    // two trades
    'Il a reçu le peintre et sculpteur Louis Marchal.',
    // no longer
    'Il a reçu l’ancien ministre Louis Marchal.',
    // whose trade?
    'Il a reçu le fils de Louis Marchal, peintre.',
    // only quoted
    'Selon l’historien Louis Marchal, le pont a été détruit.',
    'L’historien Louis Marchal estime que le pont a été détruit.',
    // of what?
    'Il a reçu le président Louis Marchal.',
    // not any president
    'Il a reçu Louis Marchal, président du club.',
    'Il a reçu le roi Charles IV.',
    // of kings of one name there are many
    'Il a reçu le roi Charles.',
    // of what rank is a general of an army?
    'Il a reçu Louis Marchal, général de l’armée du Rhin.',
    // how she plays, not where
    'Anna Lind est une attaquante de fond de court.',
  ])('nothing of %s', (fr) => {
    expect(traits(fr)).toEqual([]);
  });

  test('each once in a text, with values that the text does not speak of', () => {
    const { items } = bankOf(
      'L’acteur belge Marc Aubry dirige le théâtre. Il y rencontre un peintre suisse. Les deux hommes parlent de la pièce toute la soirée, puis ils rentrent à pied dans la nuit.',
    );
    const options = items.flatMap((item) =>
      item.kind === 'question' && item.stem.fr.startsWith('De quelle nationalité est Marc Aubry')
        ? [item.options.map(({ fr }) => fr)]
        : [],
    );
    expect(options).toHaveLength(1);
    // where people have French names, too
    expect(new Set(options[0])).toEqual(new Set(['belge', 'canadienne', 'française']));
  });

  /** The wrong and right options for the only trait of a text. */
  function optionsFor(fr: string, stem: string): string[] {
    const { items } = bankOf(
      `${fr} Il y rencontre la directrice. Les deux parlent de la pièce toute la soirée, puis ils rentrent à pied dans la nuit.`,
    );
    return items.flatMap((item) =>
      item.kind === 'question' && item.stem.fr.startsWith(stem)
        ? item.options.map(({ fr }) => fr)
        : [],
    );
  }

  test('beside others of the same walk of life', () => {
    const trained = optionsFor('L’ingénieur Marc Aubry dirige le théâtre.', 'Quelle ');
    expect(trained).toHaveLength(4);
    expect(trained).not.toEqual(expect.arrayContaining(['cuisinier', 'politologue', 'poète']));
    const ranks = optionsFor('Marc Aubry est un général célèbre.', 'Quel ');
    expect(ranks).toHaveLength(4);
    for (const odd of ['maréchal', 'sergent', 'caporal']) expect(ranks).not.toContain(odd);
  });

  test('nothing of whom everybody knows and who is named in passing', () => {
    expect(optionsFor('L’ingénieur Gustave Eiffel dirige le théâtre.', 'Quelle ')).toEqual([]);
  });

  test.each([
    'Le théâtre engage l’ingénieur Marc Aubry.',
    'Le théâtre fut dessiné par l’ingénieur Marc Aubry.',
    'Le théâtre accueille Marc Aubry, ingénieur.',
    // his rank is how he is called
    'Le général Marc Aubry dirige le théâtre.',
    // his name says it
    'L’acteur italien Paolo Martelli dirige le théâtre.',
    'L’acteur roumain Marc Popescu dirige le théâtre.',
  ])('nothing of %s', (fr) => {
    const { items } = bankOf(`${fr} Une directrice parle de la pièce toute la soirée.`);
    const stems = items.flatMap((item) => (item.kind === 'question' ? [item.stem.fr] : []));
    const told =
      /^(?:De quelle nationalité|Quel|Quelle) (?:est|était) (?!la profession de (?:Paolo|Marc P))/u;
    expect(stems.filter((stem) => told.test(stem))).toEqual([]);
  });

  test('the nation of a man in the feminine, the masculine accepted', () => {
    const { drafts } = draftsOf('question', makeQuestion, [
      ['Marc Aubry (1810-1872) est un peintre canadien.'],
    ]);
    const [nation] = drafts.filter(({ stem }) => stem.fr.startsWith('De quelle nat'));
    expect(nation?.stem.fr).toMatch(/^De quelle nationalité était Marc Aubry/u);
    expect(nation?.answer.fr).toEqual(['canadienne', 'canadien']);
  });

  test('the same in English, if English says it beside the name', () => {
    const fr = 'L’actrice suédoise Julia Morel dirigeait un théâtre.';
    expect(inEnglish(fr, 'The Swedish actress Julia Morel ran a theatre.')).toEqual([
      'What was the profession of Julia Morel? actress',
      'What nationality is Julia Morel? Swedish',
    ]);
    expect(inEnglish(fr, 'Julia Morel ran a theatre.')).toEqual([]);
  });
});

describe('what is told in passing', () => {
  test.each([
    [
      'Ils visitent l’université de Valmont, fondée en 1872 par Jules Ferrand.',
      'En quelle année l’université de Valmont a-t-elle été fondée ? 1872',
    ],
    [
      'Ils visitent l’université de Valmont, fondée en 1872 par Jules Ferrand.',
      'Par qui l’université de Valmont a-t-elle été fondée ? Jules Ferrand',
    ],
    [
      'Il épouse Kate Bell, fille aînée de Jane Ross.',
      'De qui Kate Bell est-elle la fille aînée ? Jane Ross',
    ],
    ['Ils saluent le roi de Norvège Olav Holm.', 'De quel pays Olav Holm est-il roi ? Norvège'],
    [
      'Marc Aubry est membre du Parti radical.',
      'De quel parti Marc Aubry est-il membre ? Parti radical',
    ],
    [
      'Anna Lind (née le 3 mai 1950 à Lyon) joue du piano.',
      'À quelle date Anna Lind est-elle née ? le 3 mai 1950',
    ],
    ['Parme, en Italie, possède un théâtre.', 'Dans quel pays se trouve Parme ? Italie'],
    [
      'Ils partent pour Oslo, capitale de la Norvège.',
      'Quelle est la capitale de la Norvège ? Oslo',
    ],
  ])('%s', (fr, question) => {
    expect(asked(fr)).toContain(question);
  });

  test.each([
    // which one?
    'Ils visitent une école fondée en 1872.',
    // a part of the answer
    'Il a vu Kate Bell, fille de Jane Ross et de Paul Bell.',
    'Parme, en Italie et en Suisse, possède un théâtre.',
    // a trifle
    'Ils jouent à Parme, en Italie.',
    'Le congrès eut lieu à Parme, en Italie.',
  ])('nothing of %s', (fr) => {
    expect(asked(fr)).toEqual([]);
  });
});

/** Each question on what is told in passing that English surely asks, too, with its answer. */
function bothAsk(fr: string, en: string): string[] {
  const [[french] = []] = viewParagraphs([[fr]], analysers.french, lexicon);
  const [[english] = []] = viewParagraphs([[en]], analysers.english, lexicon);
  if (!french || !english) return [];
  const links = alignTrees(french, english, { bilingual, irregulars });
  const side = readEnglishSide(french, english, links, bilingual);
  return askAsides(french, grammar).flatMap(({ inEnglish: ask }) => {
    const made = ask(side);
    return made === null ? [] : [`${made.stem} ${made.answer.text}`];
  });
}

describe('what is told in passing, in both languages', () => {
  test.each([
    [
      'Le théâtre de Mornay, fermé depuis dix ans et construit en 1887 par Hugo Delmas, sera vendu.',
      'The Mornay theatre, closed for ten years and built in 1887 by Hugo Delmas, will be sold.',
      [],
    ],
    [
      'Le musée de Mornay, inauguré en 1931, possède une collection de montres.',
      'The Mornay museum, opened in 1931, has a collection of watches.',
      ['In what year was the Mornay museum opened? 1931'],
    ],
    [
      'Fondé en 1901, le club de Mornay a remporté la coupe en 1954.',
      'Founded in 1901, the Mornay club won the cup in 1954.',
      ['In what year was the Mornay club founded? 1901'],
    ],
    [
      'Clara Stein, née le 3 mai 1950 à Tours, dirige un orchestre.',
      'Clara Stein, born on 3 May 1950 in Tours, conducts an orchestra.',
      ['When was Clara Stein born? 3 May 1950'],
    ],
    [
      'Le peintre Hugo Delmas, mort à Nantes en 1951, aimait les chevaux.',
      'The painter Hugo Delmas, who died in Nantes in 1951, loved horses.',
      ['In what year did the painter Hugo Delmas die? 1951'],
    ],
    [
      'Clara Stein, épouse de Hugo Delmas, a écrit un livre sur Mozart.',
      'Clara Stein, the wife of Hugo Delmas, has written a book about Mozart.',
      ['Whose wife is Clara Stein? Hugo Delmas'],
    ],
    [
      'Oslo, capitale de la Norvège, accueillit le congrès.',
      'Oslo, the capital of Norway, hosted the congress.',
      ['What is the capital of Norway? Oslo'],
    ],
  ])('%s', (fr, en, questions) => {
    expect(bothAsk(fr, en)).toEqual(expect.arrayContaining(questions));
    if (questions.length === 0) expect(bothAsk(fr, en)).toEqual([]);
  });

  test('a relative clause', () => {
    const fr = 'Hugo Delmas, qui naquit à Vienne en 1890, composa deux opéras.';
    const en = 'Hugo Delmas, who was born in Vienna in 1890, composed two operas.';
    expect(inEnglish(fr, en)).toContain('In what year was Hugo Delmas born in Vienna? 1890');
  });
});
