import { describe, expect, it } from 'vitest';
import { loadLexicons } from '../../../../cli/load-lexicon.ts';
import { findEntities } from '#lib/analysis/entities/find-entities.ts';
import { sketchDocument, type Sketch } from '../../../../../tests/support/sketch-document.ts';

const { lexicon } = loadLexicons();

/** Chains of at least two mentions: `Peter Varn: Peter Varn, Varn, il`. */
function chains(...sketches: Sketch[]): string[] {
  const { source, document } = sketchDocument(sketches);
  const { entities, mentions } = findEntities(source, document, lexicon);
  return entities
    .filter((entity) => entity.mentions.length > 1)
    .map(
      (entity) => `${entity.name}: ${entity.mentions.map((at) => mentions[at]?.text).join(', ')}`,
    );
}

describe('chains of names', () => {
  it('joins a short form to the one fuller name', () => {
    expect(chains(['Le peintre Paul Varn arriva.'], ['On aimait Varn.'])).toEqual([
      'Paul Varn: Paul Varn, Varn',
    ]);
  });

  it('does not join a short form that two people bear', () => {
    expect(chains(['On vit Paul Varn et Marie Varn.'], ['On aimait Varn.'])).toEqual([]);
  });

  it('keeps a woman apart from a man of her name', () => {
    expect(chains(['On vit Paul Varn.'], ['Puis Mme Varn vint.'])).toEqual([]);
  });

  it('tells two people of one name by their titles', () => {
    expect(chains(['On vit Paul Varn et Marie Varn.'], ['Puis Mme Varn vint.'])).toEqual([
      'Marie Varn: Marie Varn, Varn',
    ]);
  });

  it('joins an acronym in brackets to its name', () => {
    expect(chains(["L'Organisation des Nations unies (ONU) siège."], ["L'ONU vote."])).toEqual([
      'Organisation des Nations unies: Organisation des Nations unies, ONU, ONU',
    ]);
  });

  it('does not make one of a person and a place', () => {
    expect(chains(['Le docteur Toulouse parla.'], ['Il vit à Toulouse.'])).toEqual([]);
  });
});

const PAINTER: Sketch = [
  'Le peintre Paul Varn arriva.',
  'Le DET det peintre Gender=Masc|Number=Sing',
  'peintre NOUN nsubj arriva Gender=Masc|Number=Sing peintre',
  'Paul PROPN appos peintre',
  'Varn PROPN flat:name Paul',
  'arriva VERB root - _ arriver',
];

describe('chains of nominals', () => {
  it('joins the noun that the text has bound to a name', () => {
    expect(
      chains(PAINTER, [
        'Alors le peintre dormit.',
        'le DET det peintre',
        'peintre NOUN nsubj dormit Gender=Masc|Number=Sing peintre',
        'dormit VERB root - _ dormir',
      ]),
    ).toEqual(['Paul Varn: Paul Varn, le peintre']);
  });

  it('takes up a name by its head', () => {
    expect(
      chains(
        ["On ferma l'université de Lyon."],
        [
          "Puis l'université rouvrit.",
          "l' DET det université",
          'université NOUN nsubj rouvrit Gender=Fem|Number=Sing université',
          'rouvrit VERB root - _ rouvrir',
        ],
      ),
    ).toEqual(["université de Lyon: université de Lyon, l'université"]);
  });

  it('does not join a noun with a complement', () => {
    expect(
      chains(PAINTER, [
        'Le peintre du roi dormit.',
        'Le DET det peintre',
        'peintre NOUN nsubj dormit Gender=Masc|Number=Sing peintre',
        'roi NOUN nmod peintre Gender=Masc|Number=Sing roi',
        'dormit VERB root - _ dormir',
      ]),
    ).toEqual([]);
  });

  it('does not join where the text has another bearer of the noun', () => {
    expect(
      chains(
        PAINTER,
        [
          'Un peintre vint.',
          'Un DET det peintre',
          'peintre NOUN nsubj vint Gender=Masc|Number=Sing peintre',
          'vint VERB root - _ venir',
        ],
        [
          'Le peintre dormit.',
          'Le DET det peintre',
          'peintre NOUN nsubj dormit Gender=Masc|Number=Sing peintre',
          'dormit VERB root - _ dormir',
        ],
      ),
    ).toEqual([]);
  });
});

const PAINTED: Sketch = [
  'Il peignit longtemps.',
  'Il PRON nsubj peignit Gender=Masc|Number=Sing il',
  'peignit VERB root - _ peindre',
];

describe('chains of pronouns', () => {
  it('joins the one that agrees', () => {
    expect(chains(PAINTER, PAINTED)).toEqual(['Paul Varn: Paul Varn, Il']);
  });

  it('does not join across gender', () => {
    expect(
      chains(PAINTER, [
        'Elle peignit longtemps.',
        'Elle PRON nsubj peignit Gender=Fem|Number=Sing elle',
        'peignit VERB root - _ peindre',
      ]),
    ).toEqual([]);
  });

  it('does not choose between two', () => {
    const both: Sketch = [
      'Paul Varn suit Marc Olin.',
      'Paul PROPN nsubj suit',
      'Varn PROPN flat:name Paul',
      'suit VERB root - _ suivre',
      'Marc PROPN obj suit',
      'Olin PROPN flat:name Marc',
    ];
    expect(chains(both, PAINTED)).toEqual([]);
  });

  it('leaves the impersonal one', () => {
    expect(
      chains(PAINTER, ['Il faut partir.', 'Il PRON nsubj faut', 'faut VERB root - _ falloir']),
    ).toEqual([]);
  });

  it('takes a thing out of the count where the verb wants a person', () => {
    const withThing: Sketch = [
      'Le train emporta Paul Varn.',
      'Le DET det train Gender=Masc|Number=Sing',
      'train NOUN nsubj emporta Gender=Masc|Number=Sing train',
      'emporta VERB root - _ emporter',
      'Paul PROPN obj emporta',
      'Varn PROPN flat:name Paul',
    ];
    expect(chains(withThing, PAINTED)).toEqual(['Paul Varn: Paul Varn, Il']);
    expect(
      chains(withThing, [
        'Il brûla longtemps.',
        'Il PRON nsubj brûla Gender=Masc|Number=Sing il',
        'brûla VERB root - _ brûler',
      ]),
    ).toEqual([]);
  });

  it('goes on with the one subject that has a name', () => {
    const reader: Sketch = [
      'Paul Varn prit le train.',
      'Paul PROPN nsubj prit',
      'Varn PROPN flat:name Paul',
      'prit VERB root - _ prendre',
      'le DET det train Gender=Masc|Number=Sing',
      'train NOUN obj prit Gender=Masc|Number=Sing train',
    ];
    const left: Sketch = [
      'Il quitta la ville.',
      'Il PRON nsubj quitta Gender=Masc|Number=Sing il',
      'quitta VERB root - _ quitter',
    ];
    expect(chains(reader, left)).toEqual(['Paul Varn: Paul Varn, Il']);
  });

  it('leaves a pronoun inside a quotation', () => {
    expect(
      chains(PAINTER, [
        '« Il peignit », dit-on.',
        'Il PRON nsubj peignit Gender=Masc|Number=Sing il',
        'peignit VERB root - _ peindre',
      ]),
    ).toEqual([]);
  });

  it('begins a chain with a noun for a person', () => {
    expect(
      chains(
        [
          'Une reine dormait.',
          'Une DET det reine Gender=Fem|Number=Sing',
          'reine NOUN nsubj dormait Gender=Fem|Number=Sing reine',
          'dormait VERB root - _ dormir',
        ],
        [
          'Elle rêvait beaucoup.',
          'Elle PRON nsubj rêvait Gender=Fem|Number=Sing elle',
          'rêvait VERB root - _ rêver',
        ],
      ),
    ).toEqual(['Une reine: Une reine, Elle']);
  });
});
