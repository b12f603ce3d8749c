import { expect, it } from 'vitest';
import { SAMPLE_BANK } from '../../../tests/fixtures/sample-bank.ts';
import { diffWritten } from './mark-written.ts';

const TERMS = { strict: { accents: false, capitals: false, articles: false }, accepted: [] };

function told(typed: string, forms: string[]): string {
  const item = SAMPLE_BANK.items.find(({ kind }) => kind === 'cloze');
  if (item === undefined) throw new Error('the sample bank has no cloze');
  const asked = { ...item, answer: { ...item.answer, fr: forms } };
  return diffWritten(asked, typed, 'fr', TERMS)
    .map((each) => (each.state === 'same' ? each.text : `[${each.typed}→${each.wanted}]`))
    .join('');
}

it('shows what was off against the accepted form that comes nearest', () => {
  const forms = ['René Laennec', 'le docteur Laennec', 'Laennec'];
  expect(told('le docteur Laenec', forms)).toBe('le docteur Lae[→n]nec');
  expect(told('Laenec', forms)).toBe('Lae[→n]nec');
  expect(told('Pasteur', forms)).toBe('[Pasteur→René Laennec]');
});
