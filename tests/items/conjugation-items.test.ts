import { describe, expect, it } from 'vitest';
import { makeConjugation } from '#lib/items/kinds/make-conjugation.ts';
import { draftsOf } from '../support/drafts.ts';

/** The options by the cue in brackets. */
function asked(sentence: string): Record<string, string[]> {
  const { drafts } = draftsOf('conjugation', makeConjugation, [[sentence]]);
  return Object.fromEntries(
    drafts.map(({ stem, options }) => [
      / \(([^()]+)\)$/u.exec(stem.fr)?.[1] ?? '',
      options.map(({ fr }) => fr),
    ]),
  );
}

const guards = (sentence: string): readonly string[] =>
  draftsOf('conjugation', makeConjugation, [[sentence]]).guards;

describe('conjugation items', () => {
  it('name the tense and confuse it with its neighbours, other persons and the participle', () => {
    const options = asked('Les bergers gardaient leurs moutons dans la vallée.');
    expect(options).toEqual({
      'garder, imparfait de l’indicatif': ['gardaient', 'gardèrent', 'gardait', 'gardé'],
    });
  });

  it('ask for auxiliary and participle as one', () => {
    const options = asked('La neige est tombée pendant la nuit.');
    expect(options['tomber, passé composé']?.[0]).toBe('est tombée');
    expect(options['tomber, passé composé']).toContain('est tombé');
    expect(options['tomber, passé composé']).toContain('a tombée');
  });

  it('take the infinitive for the participle', () => {
    expect(asked('Le maçon a réparé le mur.')['réparer, passé composé']).toContain('a réparer');
  });

  it('tell a passive from a past with être', () => {
    expect(asked('La porte fut peinte par le voisin.')).toHaveProperty(
      'peindre, passé simple, voix passive',
    );
    expect(asked('Les lettres ont été envoyées à la mairie.')).toHaveProperty(
      'envoyer, passé composé, voix passive',
    );
  });

  it('name reflexive verbs by their infinitive with se', () => {
    expect(asked("La rivière s'étend sur les prés.")).toHaveProperty(
      's’étendre, présent de l’indicatif',
    );
  });

  it('do not take a participle for a present', () => {
    const cues = Object.keys(
      asked('Personne ne lui a jamais dit de partir, et il attend sur le quai.'),
    );
    expect(cues).not.toContain('dire, présent de l’indicatif');
  });

  it('accept both spellings of 1990 and before', () => {
    const { drafts } = draftsOf('conjugation', makeConjugation, [
      ['Le gardien connaît tous les chemins du parc.'],
    ]);
    expect(drafts[0]?.answer.fr).toEqual(['connaît', 'connait']);
  });

  it('ask in sentences that lean on others: grammar needs no antecedent', () => {
    expect(asked('Elle partira demain pour Lyon.')['partir, futur simple']?.[0]).toBe('partira');
  });

  it.each([
    [
      'a verb that may agree with either noun',
      'La moitié des habitants quittèrent le village.',
      'reject-two-agreements',
    ],
    [
      'a participle whose gender nothing shows',
      'Nous sommes tombés dans la rivière.',
      'reject-gender-not-shown',
    ],
    [
      'a participle with an object before it',
      'Le jardinier les a vendues au marché.',
      'reject-object-before',
    ],
    ['a parted auxiliary', "Le train n'a pas ralenti dans la côte.", 'reject-parted-auxiliary'],
    ['an inverted verb', 'En hiver, habite-t-il dans cette maison ?', 'reject-inversion'],
    ['two sets of forms', 'Elle essaie une robe.', 'reject-two-spellings'],
  ])('leave out %s', (_, sentence, guard) => {
    expect(guards(sentence)).toContain(guard);
  });
});
