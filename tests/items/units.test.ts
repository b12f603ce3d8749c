import { describe, expect, it } from 'vitest';
import { isSelfStanding } from '#lib/items/units/is-self-standing.ts';
import { unitsOf, type SentencePair } from '../support/units.ts';

/** The units of the last sentence, both languages. */
function lastOf(...pairs: SentencePair[]): string[] {
  const { units } = unitsOf([pairs]);
  const id = `s${String(pairs.length)}`;
  return units
    .filter((unit) => unit.id === id || unit.id.startsWith(`${id}-`))
    .map(({ fr, en }) => (en === null ? fr : `${fr} / ${en}`));
}

describe('a unit', () => {
  it('loses what joins its sentence to the one before', () => {
    expect(
      lastOf([
        'Cependant, Marie Dupuis refusa la médaille.',
        'However, Marie Dupuis refused the medal.',
      ]),
    ).toEqual(['Marie Dupuis refusa la médaille. / Marie Dupuis refused the medal.']);
    expect(lastOf(['Le Rhône traverse également la ville de Genève.'])).toEqual([
      'Le Rhône traverse la ville de Genève.',
    ]);
  });

  it.each([
    'Selon Marie Dupuis, le pont est dangereux.',
    'Le pont de Genève est aussi long que la route de Lyon.',
    'Les prix ont augmenté de plus de 3 % à Genève.',
    'Ainsi que son frère, Marie Dupuis refusa la médaille.',
    "Paul Varn parle l'anglais, mais aussi le russe.",
  ])('keeps what it leans on: %s', (sentence) => {
    expect(lastOf([sentence])).toEqual([sentence]);
  });

  it('names its subject where that is certain, in both languages', () => {
    expect(
      lastOf(
        ['Marie Dupuis est née en 1912 à Rouen.', 'Marie Dupuis was born in Rouen in 1912.'],
        [
          'En 1934, elle ouvrit une librairie dans la rue des Carmes.',
          'In 1934, she opened a bookshop in the rue des Carmes.',
        ],
      ),
    ).toEqual([
      'En 1934, Marie Dupuis ouvrit une librairie dans la rue des Carmes. / In 1934, Marie Dupuis opened a bookshop in the rue des Carmes.',
    ]);
  });

  it('leaves a pronoun that two people may be', () => {
    expect(
      lastOf(
        ['Marie Dupuis présenta Jeanne Colin à ses amis de Rouen.'],
        ['Elle ouvrit une librairie en 1934.'],
      ),
    ).toEqual(['Elle ouvrit une librairie en 1934.']);
  });

  it('says the subject of the sentence before, where that alone agrees', () => {
    expect(
      lastOf(
        ['Les abeilles vivent dans des ruches en bois.', 'Bees live in wooden hives.'],
        ['Elles produisent du miel.', 'They make honey.'],
      ).at(0),
    ).toMatch(/^(?:Les abeilles|Elles) produisent du miel\. \/ /u);
    expect(
      lastOf(['La gabelle du sel appauvrit les marchands.'], ['Elle est abolie à Paris en 1790.']),
    ).toEqual(['La gabelle du sel est abolie à Paris en 1790.']);
  });

  it('says the person of some statements before, where nobody else came between', () => {
    const [first, last] = [
      'Paul Varn naît à Rouen en 1912.',
      'Il épouse Jeanne Colin à Genève en 1934.',
    ];
    expect(lastOf([first], ['On admire la maison.'], [last])).toEqual([
      'Paul Varn épouse Jeanne Colin à Genève en 1934.',
    ]);
    for (const between of ['Louis Rey admire la maison.', 'On admire le frère de Marie Dupuis.'])
      expect(lastOf([first], [between], [last])).not.toContain(
        'Paul Varn épouse Jeanne Colin à Genève en 1934.',
      );
    expect(lastOf(['Le Sormac transporte six cents voyageurs.'], ['Il est très rapide.'])).toEqual([
      'Le Sormac est très rapide.',
    ]);
  });

  it('says again which one, where the text speaks of one only', () => {
    const island = "L'île de Sormac appartient au comte Louis Rey.";
    const sold = 'Cette île est vendue à Paul Varn en 1934.';
    expect(lastOf([island], [sold])).toEqual(["L'île de Sormac est vendue à Paul Varn en 1934."]);
    expect(
      lastOf(
        ['En 1340, le royaume du Danemark redevient indépendant.'],
        ['Le royaume vendit deux îles à la Suède en 1360.'],
      ),
    ).toEqual(['Le royaume du Danemark vendit deux îles à la Suède en 1360.']);
    for (const other of [
      "L'île de Varn compte une auberge.",
      'Une île lointaine attire les marins de Rouen.',
      'Les îles attirent les marins de Rouen.',
    ])
      expect(lastOf([island], [other], [sold])).toEqual([sold]);
  });

  it('speaks of a kind of animal or stuff, beside statements about certain people', () => {
    const paragraph = (kind: string): SentencePair[] => [
      ['Paul Varn étudia la danse à Rouen.'],
      ['Jeanne Colin partit pour Genève en 1934.'],
      [kind],
    ];
    const isOpen = (kind: string): boolean =>
      !isSelfStanding(unitsOf([paragraph(kind)]).units[2] ?? { open: null });
    for (const kind of [
      'Les abeilles visitent des milliers de fleurs.',
      'Le cuivre fond à mille degrés.',
    ])
      expect(isOpen(kind), kind).toBe(false);
    for (const some of ['Les trains roulent la nuit.', 'Les abeilles envahirent le jardin.'])
      expect(isOpen(some), some).toBe(true);
  });

  it('calls its subject by the full name that the text gives, but not one of two', () => {
    const opening = 'Paul Varn ouvrit une librairie à Rouen en 1934.';
    expect(lastOf([opening], ['Varn publia trois romans à Genève en 1940.'])).toEqual([
      'Paul Varn publia trois romans à Genève en 1940.',
    ]);
    for (const second of [
      'Le docteur Varn publia trois romans à Genève en 1940.',
      'Varn et Morel publièrent trois romans à Genève en 1940.',
    ])
      expect(lastOf([opening], [second])).toEqual([second]);
  });

  it('says whose, where one person alone was spoken of', () => {
    expect(
      lastOf(
        ['Marie Dupuis naît à Rouen en 1912.', 'Marie Dupuis is born in Rouen in 1912.'],
        ['Sa mère travaille à Genève en 1915.', 'Her mother works in Geneva in 1915.'],
      ),
    ).toEqual([
      'La mère de Marie Dupuis travaille à Genève en 1915. / Marie Dupuis’s mother works in Geneva in 1915.',
    ]);
    expect(
      lastOf(['Anne Colin naît à Rouen en 1912.'], ['Son premier roman paraît à Genève en 1934.']),
    ).toEqual(['Le premier roman d’Anne Colin paraît à Genève en 1934.']);
    for (const second of [
      'Son territoire compte trois villages de Genève.',
      'Sa mère vend sa maison à Genève.',
    ])
      expect(lastOf(['Anne Colin naît à Rouen en 1912.'], [second])).toEqual([second]);
    expect(
      lastOf(['Anne Colin rencontre un peintre en 1912.'], ['Son atelier se trouve à Genève.']),
    ).toEqual(['Son atelier se trouve à Genève.']);
  });

  it('is a clause of a long sentence, with its subject', () => {
    expect(
      lastOf([
        'Jeanne Colin fonda en 1934 une petite librairie à Rouen et publia plus tard les romans de Paul Varn, de Louis Rey et de Luc Morel.',
      ]).length,
    ).toBeGreaterThan(0);
    expect(
      lastOf([
        'Jeanne Colin fonda en 1934 une petite librairie dans la ville de Rouen, mais son mari Louis Rey préféra rester à Genève avec les trois enfants.',
        'Jeanne Colin founded a small bookshop in the city of Rouen in 1934, but her husband Louis Rey preferred to stay in Geneva with the three children.',
      ])[0],
    ).toMatch(/^Jeanne Colin fonda en 1934 /u);
    expect(
      lastOf([
        'Jeanne Colin ouvrit une petite librairie à Rouen en 1934 et publia les premiers romans de Paul Varn dans une collection pour les enfants.',
        'Jeanne Colin opened a small bookshop in Rouen in 1934 and published the first novels of Paul Varn in a collection for children.',
      ]),
    ).toEqual([
      'Jeanne Colin ouvrit une petite librairie à Rouen en 1934. / Jeanne Colin opened a small bookshop in Rouen in 1934.',
      'Jeanne Colin publia les premiers romans de Paul Varn dans une collection pour les enfants. / Jeanne Colin published the first novels of Paul Varn in a collection for children.',
    ]);
  });

  it('stays whole where what follows is under a condition, a source or a frame', () => {
    for (const sentence of [
      'Selon Paul Varn, Jeanne Colin ouvrit une librairie à Rouen en 1934 et publia à Genève les romans de Louis Rey.',
      'Si Jeanne Colin ouvre une librairie à Rouen, son mari quittera la ville de Genève et il vendra la maison de ses parents.',
      "À Genève, la librairie de Jeanne Colin ouvre à huit heures du matin et le café de Louis Rey ferme à l'heure du déjeuner.",
    ])
      expect(lastOf([sentence])).toEqual([sentence]);
  });

  it('keeps its names, with their chains', () => {
    const { units } = unitsOf([
      [['Marie Dupuis est née en 1912 à Rouen.'], ['Elle ouvrit une librairie à Genève en 1934.']],
    ]);
    const [first, second] = units.map(({ trees }) => trees.french?.mentions ?? []);
    const entityOf = (mention: NonNullable<typeof first>[number] | undefined) =>
      mention && 'entity' in mention ? mention.entity : null;
    expect(second?.map(({ text }) => text)).toEqual(['Marie Dupuis', 'Genève', '1934']);
    expect(entityOf(second?.[0])).toBe(entityOf(first?.[0]));
    const view = units[1]?.trees.french;
    for (const { words, text } of second ?? [])
      expect(words.map((at) => view?.words[at]?.form).join(' ')).toBe(text);
  });

  it('knows where its words stand in the segment', () => {
    const { units, bringHome, segments } = unitsOf([
      [
        ['Marie Dupuis est née en 1912 à Rouen.', 'Marie Dupuis was born in Rouen in 1912.'],
        [
          'Cependant, elle ouvrit une librairie à Genève.',
          'However, she opened a bookshop in Geneva.',
        ],
      ],
    ]);
    const unit = units[1];
    const segment = segments[1];
    const at = (text: string, word: string): [number, number] => [
      text.indexOf(word),
      text.indexOf(word) + word.length,
    ];
    const home = (fr: [number, number], en: [number, number]) =>
      bringHome({
        kind: 'pairs',
        variant: 'word',
        level: 'B1',
        rank: 0.5,
        segments: [unit?.id ?? ''],
        span: { fr, en },
        instruction: 'match-pairs',
        pairs: [],
        answer: { type: 'match', fr: [], en: [], strict: [], confusables: { fr: [], en: [] } },
        rationale: { fr: '', en: '' },
      });
    const { fr = '', en } = unit ?? {};
    expect(home(at(fr, 'Genève'), at(en ?? '', 'Geneva'))).toMatchObject({
      segments: ['s2'],
      span: { fr: at(segment?.fr ?? '', 'Genève'), en: at(segment?.en ?? '', 'Geneva') },
    });
    expect(home(at(fr, 'Marie Dupuis'), at(en ?? '', 'Marie Dupuis')).span).toEqual({
      fr: at(segment?.fr ?? '', 'elle'),
      en: at(segment?.en ?? '', 'she'),
    });
  });
});

describe('a statement that stands by itself', () => {
  it.each([
    ['Marie Dupuis ouvrit une librairie à Rouen.', null],
    ["L'anguille d'Europe naît dans la mer des Sargasses.", null],
    ['Les abeilles vivent dans des ruches.', null],
    ['De son vivant, Paul Varn ne vendit que trois tableaux.', null],
    ['Lorsque Jeanne Colin mourut, elle laissa sa maison à la ville de Rouen.', null],
    ['En 1934, Jeanne Colin inventa le parachute à Rouen.', null],
    ['Paul Varn dirige un musée dont les collections viennent de Rouen.', null],
    ["L'islam arriva à Rouen avec Paul Varn en 1934.", null],
    ['Rouen possède la tour la plus haute de Normandie.', null],
    ['Le sapin atteint cinquante mètres.', null],
    ['Une colonie compte trente mille habitantes.', 'definite'],
    ['Rouen est la plus grande.', 'comparison'],
    ['En 1934, Jeanne Colin rangea le parachute à Rouen.', 'definite'],
    ["C'est à Rouen que Jeanne Colin ouvrit sa librairie.", null],
    ['Ceux qui mentent perdent la confiance de leurs amis.', null],
    ['Né en 1912 à Rouen, Paul Varn publie trois ans plus tard un roman.', null],
    ['Il faut deux heures pour aller de Rouen à Paris.', null],
    ['Elle ouvrit une librairie à Rouen.', 'pronoun'],
    ['Dans le film de Louis Rey, il joue un soldat de Rouen.', 'pronoun'],
    ['Il est sacré champion de France en 2002.', 'pronoun'],
    ["Il s'agit d'un roman de Paul Varn.", 'pronoun'],
    ['Marie Dupuis le suivit à Paris.', 'pronoun'],
    ['Son père vendait des livres à Rouen.', 'possessive'],
    ["À l'âge de trois ans, son père quitta la ville de Rouen.", 'possessive'],
    ['Cette librairie ferma en 1950.', 'demonstrative'],
    ["C'était une librairie de Rouen.", 'demonstrative'],
    ['Certains partirent pour Genève.', 'indefinite-pronoun'],
    ['Paul Varn publia un autre roman à Genève.', 'other-or-same'],
    ['Le film sortit à Rouen en 1950.', 'definite'],
    ['La population vit de la pêche.', 'definite'],
    ['Paul Varn quitta Rouen trois ans plus tard.', 'relative-time'],
    ['Paul Varn va bientôt quitter Rouen.', 'relative-time'],
    ['La plus grave eut lieu à Rouen en 1950.', 'indefinite-pronoun'],
    ['Un cheval entier est plus difficile à maîtriser.', 'comparison'],
    ['Mon frère habite à Rouen.', 'first-person'],
    ['Quand Paul Varn quitta-t-il Rouen ?', 'no-statement'],
    ['La vente de livres rapportait peu.', 'unanchored'],
  ])('%s', (sentence, rule) => {
    const [unit] = unitsOf([[[sentence]]]).units;
    expect(unit?.open?.rule ?? null).toBe(rule);
    expect(unit && isSelfStanding(unit)).toBe(rule === null);
  });

  it('stands by itself in English, too', () => {
    const [unit] = unitsOf([
      [['Marie Dupuis ouvrit une librairie à Rouen.', 'This woman opened a bookshop in Rouen.']],
    ]).units;
    expect(unit?.open).toEqual({ rule: 'english', text: 'This' });
  });
});
