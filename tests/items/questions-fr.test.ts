import { describe, expect, test } from 'vitest';
import { grammar, viewOf } from '../support/shipped-generator.ts';
import type { Asking } from '#lib/items/question/asked.ts';
import { askFrench } from '#lib/items/question/french/ask-french.ts';

function askOf(sentence: string): Asking {
  return askFrench(viewOf(sentence), grammar);
}

/** Sentence, then each question with its answer that must be among those asked. */
const ASKED: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'Le premier entraîneur du Club olympique de Valmont est Jean Morvan.',
    { 'Qui est le premier entraîneur du Club olympique de Valmont ?': 'Jean Morvan' },
  ],
  [
    'La Juventus remporte la coupe de Turin en 1934.',
    { 'Quel club remporte la coupe de Turin en 1934 ?': 'La Juventus' },
  ],
  [
    'Le 6 février, Henri Dumont fonda une école de musique à Liège.',
    { 'Qui fonda une école de musique à Liège ?': 'Henri Dumont' },
  ],
  [
    'En 1903, Marie Lefort fonda un hôpital militaire à Besançon.',
    {
      'En quelle année Marie Lefort fonda-t-elle un hôpital militaire à Besançon ?': '1903',
      'Qui fonda un hôpital militaire à Besançon en 1903 ?': 'Marie Lefort',
    },
  ],
  [
    'Claire Vasseur a écrit douze lettres à son frère en 1921.',
    {
      'Combien de lettres Claire Vasseur a-t-elle écrites à son frère en 1921 ?': 'douze',
      'Qui a écrit douze lettres à son frère en 1921 ?': 'Claire Vasseur',
    },
  ],
  [
    'La romancière Claire Vasseur reçut la médaille d’or en 1934.',
    {
      'Quelle romancière reçut la médaille d’or en 1934 ?': 'Claire Vasseur',
      'Que reçut la romancière Claire Vasseur en 1934 ?': 'la médaille d’or',
    },
  ],
  ['Oslo est la capitale de la Norvège.', { 'Quelle est la capitale de la Norvège ?': 'Oslo' }],
  [
    'Henri Dumont est un architecte belge né à Liège.',
    {
      'Qui est Henri Dumont ?': 'un architecte belge né à Liège',
    },
  ],
  [
    'Les Portugais découvrirent l’île Saint-Paul en 1559.',
    {
      'En quelle année les Portugais découvrirent-ils l’île Saint-Paul ?': '1559',
      'Qui découvrit l’île Saint-Paul en 1559 ?': 'Les Portugais',
      'Quelle île les Portugais découvrirent-ils en 1559 ?': 'Saint-Paul',
    },
  ],
  [
    'Claire Vasseur épousa le peintre Paul Rivière à Lyon en 1912.',
    {
      'Quel peintre Claire Vasseur épousa-t-elle à Lyon en 1912 ?': 'Paul Rivière',
      'Où Claire Vasseur épousa-t-elle le peintre Paul Rivière en 1912 ?': 'à Lyon',
    },
  ],
  [
    'Claire Vasseur étudia la chimie pendant trois ans à Genève.',
    {
      'Pendant combien de temps Claire Vasseur étudia-t-elle la chimie à Genève ?': 'trois ans',
      'Dans quelle ville Claire Vasseur étudia-t-elle la chimie pendant trois ans ?': 'Genève',
    },
  ],
  [
    'Claire Vasseur gagna sa vie en donnant des leçons de piano.',
    { 'Comment Claire Vasseur gagna-t-elle sa vie ?': 'en donnant des leçons de piano' },
  ],
  ['Le musée du Louvre se trouve à Paris.', { 'Où se trouve le musée du Louvre ?': 'à Paris' }],
  [
    'Le football est un sport collectif très populaire en Europe.',
    { 'Qu’est-ce que le football ?': 'un sport collectif très populaire en Europe' },
  ],
  [
    '42 % des électeurs votèrent pour Paul Rivière en 1995.',
    { 'Quel pourcentage des électeurs vota pour Paul Rivière en 1995 ?': '42 %' },
  ],
  [
    'La Suède vendit l’île de Saint-Barthélemy à la France en 1878.',
    {
      'Quel pays vendit l’île de Saint-Barthélemy à la France en 1878 ?': 'La Suède',
      'Quelle île la Suède vendit-elle à la France en 1878 ?': 'Saint-Barthélemy',
      'À quel pays la Suède vendit-elle l’île de Saint-Barthélemy en 1878 ?': 'la France',
    },
  ],
  [
    'La reine Isabelle de Mirval mourut au XVe siècle.',
    {
      'À quel siècle mourut la reine Isabelle de Mirval ?': 'au XVe siècle',
      'Quelle reine mourut au XVe siècle ?': 'Isabelle de Mirval',
    },
  ],
  [
    'Hugo Lambert fut élu maire de Dijon en 1871.',
    { 'En quelle année Hugo Lambert fut-il élu maire de Dijon ?': '1871' },
  ],
  [
    'Claire Vasseur décida de fonder une école de musique à Lyon en 1920.',
    { 'Qui décida de fonder une école de musique à Lyon en 1920 ?': 'Claire Vasseur' },
  ],
  [
    'L’album Horizons a été enregistré à Montréal par le groupe Boréal.',
    {
      'Quel album a été enregistré à Montréal par le groupe Boréal ?': 'Horizons',
      'Par quel groupe l’album Horizons a-t-il été enregistré à Montréal ?': 'Boréal',
    },
  ],
  [
    'Il existe douze monastères dans la région de Kiev.',
    { 'Combien de monastères existe-t-il dans la région de Kiev ?': 'douze' },
  ],
  [
    'Karl Weber quitta Marseille à cause de la guerre.',
    {
      'Pourquoi Karl Weber quitta-t-il Marseille ?': 'à cause de la guerre',
      'Quelle ville Karl Weber quitta-t-il à cause de la guerre ?': 'Marseille',
    },
  ],
  [
    'Anna Berger vendit le domaine de Mirval parce qu’elle manquait d’argent.',
    {
      'Pourquoi Anna Berger vendit-elle le domaine de Mirval ?': 'parce qu’elle manquait d’argent',
    },
  ],
  [
    'À la fin des années 1950, la population de Mirval augmenta rapidement.',
    { 'Quand augmenta rapidement la population de Mirval ?': 'À la fin des années 1950' },
  ],
  [
    'Anna Berger naquit le 3 avril 1880 à Strasbourg et mourut à Rome en 1951.',
    {
      'À quelle date Anna Berger naquit-elle à Strasbourg ?': 'le 3 avril 1880',
      'En quelle année Anna Berger mourut-elle à Rome ?': '1951',
    },
  ],
  [
    'Anna Berger et Karl Weber fondèrent la revue Horizons en 1911.',
    {
      'Qui fonda la revue Horizons en 1911 ?': 'Anna Berger et Karl Weber',
      'Quelle revue Anna Berger et Karl Weber fondèrent-ils en 1911 ?': 'Horizons',
    },
  ],
  [
    'Anna Berger a vendu 42 % de ses actions à la société Nordal.',
    { 'Quel pourcentage de ses actions Anna Berger a-t-elle vendu à la société Nordal ?': '42 %' },
  ],
];

/** Sentences about which nothing may be asked, with the reason that is given. */
const NOT_ASKED: readonly (readonly [string, string])[] = [
  ['Claire Vasseur suggéra par courrier en mars 1921.', 'lost-complement'],
  ['Claire Vasseur a attendu encore deux ans à Besançon.', 'relative-word'],
  ['Elle fonda un hôpital à Besançon en 1903.', 'open-pronoun'],
  ['Ce film reçut trois prix en 1985.', 'open-demonstrative'],
  ['Le réalisateur tourna trois films à Rome.', 'short-definite'],
  ['Karl Weber ne s’installa jamais à Rome.', 'negative'],
  ['Nous avons visité la ville de Lyon en 1995.', 'first-person'],
  ['Anna Berger lui vendit le domaine de Mirval en 1920.', 'clitic'],
];

describe('questions in French', () => {
  test.each(ASKED)('%s', (sentence, expected) => {
    const { asked } = askOf(sentence);
    const found = Object.fromEntries(asked.map(({ stem, answer }) => [stem, answer.text]));
    expect(found).toMatchObject(expected);
  });

  test.each(NOT_ASKED)('nothing of: %s', (sentence, reason) => {
    const { asked, notAsked } = askOf(sentence);
    expect(asked.map(({ stem }) => stem)).toEqual([]);
    expect(notAsked.map((refusal) => refusal.reason)).toContain(reason);
  });

  test('no question gives its answer away, and each answer stands where it says', () => {
    for (const [sentence] of ASKED)
      for (const { stem, answer } of askOf(sentence).asked) {
        const written = sentence.slice(answer.start, answer.end);
        expect(answer.text.endsWith(written), stem).toBe(true);
        expect(stem.includes(` ${written} `), stem).toBe(false);
        expect(stem, stem).toMatch(/^\p{Lu}[^?]* \?$/u);
      }
  });
});
