import { describe, expect, it } from 'vitest';
import { makeDictation } from '#lib/items/kinds/make-dictation.ts';
import { draftsOf } from '../support/drafts.ts';

const read = (sentence: string, english?: string): ReturnType<typeof draftsOf<'dictation'>> =>
  draftsOf('dictation', makeDictation, [english === undefined ? [sentence] : [sentence, english]]);

describe('dictation items', () => {
  it('take a sentence as it stands, with its translation', () => {
    const { drafts } = read(
      'La neige couvrait le toit de la ferme.',
      'Snow covered the roof of the farm.',
    );
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.text).toEqual({
      fr: 'La neige couvrait le toit de la ferme.',
      en: 'Snow covered the roof of the farm.',
    });
    expect(drafts[0]?.answer).toMatchObject({
      type: 'text',
      fr: ['La neige couvrait le toit de la ferme.'],
      en: null,
    });
  });

  it.each([
    ['Leur maison donnait sur un grand jardin.', 'find-unheard-number'],
    ['Je suis arrivée avant la fin de la nuit.', 'find-unheard-agreement'],
    ['Je chanterai dans la cour de la ferme.', 'find-unheard-agreement'],
    ['Le chant du coq réveilla toute la ferme.', 'reject-homophone'],
  ])('leave out what the ear cannot tell: %s', (sentence, guard) => {
    const { drafts, guards } = read(sentence);
    expect(drafts).toEqual([]);
    expect(guards).toContain(guard);
  });

  it.each([
    'Ils partent demain pour la montagne.',
    'Il aime le bruit de la pluie sur le toit.',
    'Les enfants de la voisine dorment dans la grange.',
  ])('keep what it can: %s', (sentence) => {
    expect(read(sentence).drafts).toHaveLength(1);
  });

  it('take what sounds the same, and figures in words', () => {
    const spellingsOf = (sentence: string) => read(sentence).drafts[0]?.answer.fr;
    expect(spellingsOf('Il marchait vers la rivière sans un mot.')).toEqual([
      'Il marchait vers la rivière sans un mot.',
      'Ils marchaient vers la rivière sans un mot.',
    ]);
    expect(spellingsOf('Ces pommes viennent du verger de la ferme.')).toContain(
      'Ses pommes viennent du verger de la ferme.',
    );
    expect(spellingsOf('La mairie ouvrit ses portes en 1904 au public.')).toContain(
      'La mairie ouvrit ses portes en mille neuf cent quatre au public.',
    );
  });

  it('end before a bracket', () => {
    const { drafts } = read('La rivière traverse trois villages (dont deux sont en ruine).');
    expect(drafts[0]?.text.fr).toBe('La rivière traverse trois villages.');
  });

  it('say two statements that a colon parts', () => {
    expect(read('La rivière déborda : les fermiers quittèrent la vallée.').drafts).toHaveLength(1);
  });

  it('show names, which nobody can spell by ear', () => {
    expect(read('La ferme de Kowalski brûla pendant la nuit.').drafts[0]?.variant).toBe(
      'sentence-with-names',
    );
  });

  it('leave out very short and long sentences', () => {
    expect(read('Le chat dort.').drafts).toEqual([]);
  });
});
