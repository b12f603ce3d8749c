import { expect, it } from 'vitest';
import { markChosen } from './mark-chosen.ts';

it('takes the key and nothing else', () => {
  const rationale = { fr: 'Non.', en: null };
  expect(markChosen({ key: true, fr: 'oui', en: null }).verdict).toBe('right');
  expect(markChosen({ key: false, fr: 'non', en: null, rationale }).verdict).toBe('wrong');
});
