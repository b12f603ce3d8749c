import { expect, it } from 'vitest';
import { firstSide, sidesOf } from './sides.ts';

it('shows the recto first, and what is missing not at all', () => {
  expect(sidesOf({ fr: 'chat', en: 'cat' }, 'en')).toEqual([
    { lang: 'en', text: 'cat' },
    { lang: 'fr', text: 'chat' },
  ]);
  expect(sidesOf({ fr: 'chat', en: null }, 'en')).toEqual([{ lang: 'fr', text: 'chat' }]);
  expect(firstSide({ fr: null, en: null }, 'fr')).toBe('');
});

it('shows once what is the same on both sides', () => {
  expect(sidesOf({ fr: '1985', en: '1985' }, 'fr')).toEqual([{ lang: 'fr', text: '1985' }]);
});
