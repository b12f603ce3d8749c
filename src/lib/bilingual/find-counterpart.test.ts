import { describe, expect, it } from 'vitest';
import { findDates } from '#lib/analysis/find-dates.ts';
import { buildBilingualLexicon } from './bilingual-lexicon.ts';
import { englishNumbers, findDateCounterpart, findNameCounterpart } from './find-counterpart.ts';

const lexicon = buildBilingualLexicon(
  'lemma\tupos\tenglish\ndeux\tNUM\ttwo\nLondres\tPROPN\tLondon\n',
  'french\tenglish\ttype\tarticle\nÉtats-Unis\tUnited States\tcountry\tles\n',
);

describe('the counterpart', () => {
  it('of a name is where English has it, once', () => {
    const place = { text: 'États-Unis', type: 'place' } as const;
    expect(findNameCounterpart(place, 'In the United States as in Europe.', lexicon)?.start).toBe(
      7,
    );
    expect(
      findNameCounterpart({ text: 'Cher', type: 'person' }, 'Cher and Cher', lexicon),
    ).toBeNull();
    expect(
      findNameCounterpart({ text: 'Cher', type: 'person' }, 'She cherishes it.', lexicon),
    ).toBeNull();
  });

  it('of a date may be written in either order', () => {
    const [date] = findDates('Né le 12 mars 1985.');
    if (date === undefined) throw new Error('no date');
    expect(findDateCounterpart(date, 'Born on 12 March 1985.')?.text).toBe('12 March 1985');
    expect(findDateCounterpart(date, 'Born on March 12, 1985.')?.text).toBe('March 12, 1985');
  });

  it('of a number follows English spelling', () => {
    expect(englishNumbers('14,2 milliards', lexicon)).toContain('14.2 billion');
    expect(englishNumbers('20 000', lexicon)).toContain('20,000');
    expect(englishNumbers('deux', lexicon)).toEqual(['two']);
  });
});
