import { describe, expect, it } from 'vitest';
import { tokenise } from '#lib/text/tokenise.ts';
import type { StudySegment } from '../context.ts';
import { isElisionCue } from './reject-elision-cue.ts';
import { isKeyRepeated } from './reject-repeated-key.ts';
import { isListMember } from './reject-list-member.ts';
import { isBound, isRestricted } from './reject-bound.ts';
import type { Gap } from './stem.ts';

function segmentOf(fr: string): StudySegment {
  const trees = { french: null, english: null };
  return { id: 's1', fr, en: null, paragraph: 0, single: true, tokens: tokenise(fr, 'fr'), trees };
}

function gap(fr: string, key: string): Gap {
  const start = fr.indexOf(key);
  return { segment: segmentOf(fr), start, end: start + key.length, key };
}

describe('the elision guard', () => {
  it("rejects a consonant behind d' and a vowel behind de", () => {
    expect(isElisionCue(gap("Il obtint d'Universal la sortie.", 'Universal'), 'Cher')).toBe(true);
    expect(isElisionCue(gap("Il obtint d'Universal la sortie.", 'Universal'), 'Orion')).toBe(false);
    expect(isElisionCue(gap('Il parla de Cher hier.', 'Cher'), 'Orion')).toBe(true);
    expect(isElisionCue(gap('Il parla à Cher hier.', 'Cher'), 'Orion')).toBe(false);
  });
});

describe('the repetition guard', () => {
  it('sees the key and its longer forms in the rest of the stem', () => {
    expect(isKeyRepeated(gap('Rocky et la mère de Rocky partent.', 'Rocky'))).toBe(true);
    expect(isKeyRepeated(gap('La France des Français.', 'France'))).toBe(false);
    expect(isKeyRepeated(gap('Marie Curie aima Pierre Curie.', 'Marie Curie'))).toBe(true);
  });
});

describe('the list guard', () => {
  it.each([
    ['Mask fut reçu tant aux États-Unis qu’en Europe.', 'Europe'],
    ['Il vit Cher ou Eric.', 'Cher'],
    ['De nombreux réalisateurs, dont Martin Scorsese, vinrent.', 'Martin Scorsese'],
  ])('%s', (sentence, key) => {
    expect(isListMember(gap(sentence, key))).toBe(true);
  });
});

describe('the bound guard', () => {
  it('sees what another number could satisfy as well', () => {
    expect(isBound(gap('Il y a plus de 20 maisons.', '20'))).toBe(true);
    expect(isBound(gap('On y compte 20 maisons.', '20'))).toBe(false);
    expect(isRestricted("Il n'a que deux scènes.")).toBe(true);
  });
});
