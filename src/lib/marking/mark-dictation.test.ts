import { describe, expect, it } from 'vitest';
import type { Answer } from '../bank/schema.ts';
import { markDictation } from './mark-dictation.ts';

function answerOf(sentence: string, strict: Answer['strict'] = []): Answer {
  return { type: 'text', fr: [sentence], en: null, strict, confusables: { fr: [], en: null } };
}

const STORM = 'L’été dernier, peut-être, la tempête a brisé la porte du phare !';

describe('markDictation', () => {
  it.each([
    [STORM, 'right'],
    ['l’été dernier peut-être la tempête a brisé la porte du phare', 'right'],
    ['L ÉTÉ DERNIER PEUT ÊTRE LA TEMPÊTE A BRISÉ LA PORTE DU PHARE.', 'right'],
    ['« L’été dernier : peut-être la tempête a brisé…la porte — du phare ?! »', 'right'],
  ])('hears no punctuation, capitals or spaces in %j', (typed, verdict) => {
    expect(markDictation(typed, answerOf(STORM)).verdict).toBe(verdict);
  });

  it.each([
    ['L’ete dernier, peut-etre, la tempete a brise la porte du phare.', 'accent'],
    ['Lété dernier, peut-être, la tempête a brisé la porte du phare.', 'typo'],
    ['L’été dernier, peut-être, la tempette a brisé la porte du phare.', 'typo'],
    ['L’été dernier, peut-être, la tempète a brissé la porte du phare.', 'typo'],
  ])('finds %j nearly right', (typed, reason) => {
    const marking = markDictation(typed, answerOf(STORM));
    expect(marking).toEqual({ verdict: 'nearly', reason, accepted: STORM });
  });

  it.each([
    ['', 'nothing'],
    ['L’été dernier, peut-être, la tempête a brisé porte du phare.', 'a word left out'],
    ['L’été dernier, peut-être, la tempête y a brisé la porte du phare.', 'a word put in'],
    ['L’été dernier, peut-être, l’orage a brisé la porte du phare.', 'another word'],
    ['été dernier, peut-être, la tempête a brisé la porte du phare.', 'the head left out'],
  ])('finds %j wrong: %s', (typed) => {
    expect(markDictation(typed, answerOf(STORM)).verdict).toBe('wrong');
  });

  it('takes no other figure for a slip of the finger', () => {
    const answer = answerOf('En 1880, la commune comptait 1\u202f200 âmes et 3,5 écoles.');
    const mark = (typed: string) => markDictation(typed, answer).verdict;
    expect(mark('en 1880 la commune comptait 1200 âmes et 3.5 écoles')).toBe('right');
    expect(mark('en 1880 la commune comptait 1 200 âmes et 3,5 école')).toBe('nearly');
    expect(mark('en 1881 la commune comptait 1200 âmes et 3,5 écoles')).toBe('wrong');
  });

  it('takes the first article for what it is', () => {
    const mark = (typed: string) => markDictation(typed, answerOf('Les bateaux rentrent.')).verdict;
    expect(mark('bateaux rentrent')).toBe('wrong');
    expect(mark('des bateaux rentrent')).toBe('wrong');
    expect(mark('les bateaux rentre')).toBe('nearly');
  });

  it('finds a missing accent wrong where accents are what is asked', () => {
    expect(markDictation('la ou', answerOf('Là où.', ['accent'])).verdict).toBe('wrong');
  });
});
