import { describe, expect, it } from 'vitest';
import type { Cell } from './table.ts';
import { writeCsv } from './write-csv.ts';

function csv(cells: readonly Cell[], locale: 'fr' | 'en' = 'en'): string {
  const columns = cells.map((_, index) => ({ title: `c${String(index)}`, width: 9 }));
  const bytes = writeCsv({ name: 't', columns, rows: [cells] }, locale);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function line(cells: readonly Cell[], locale: 'fr' | 'en' = 'en'): string {
  return csv(cells, locale).split('\r\n')[1] ?? '';
}

describe('a table as text', () => {
  it('begins with a byte order mark, and ends each line as the standard has it', () => {
    expect(csv(['a', null, 1])).toBe('\uFEFFc0,c1,c2\r\na,,1\r\n');
  });

  it('is separated as the spreadsheet of the language has it', () => {
    const cells = ['Léa', 7.5, { share: 0.625 }, -0.25];
    expect(line(cells, 'fr')).toBe('Léa;7,5;62,5%;-0,25');
    expect(line(cells, 'en')).toBe('Léa,7.5,62.5%,-0.25');
  });

  it('quotes what would be taken for a separator, a quote or a line end', () => {
    expect(line(['a,b', 'a;b', 'say "hi"'])).toBe('"a,b",a;b,"say ""hi"""');
    expect(line(['a,b', 'a;b'], 'fr')).toBe('a,b;"a;b"');
    expect(csv(['two\nlines', 'two\r\nlines'])).toContain('"two\nlines","two\r\nlines"');
  });

  it.each(['=1+1', '+33', '-1', '@sum', '\t=1', '\r=1', ' =1', '＝1', '=HYPERLINK("x";"y")'])(
    'takes %j for no formula',
    (text) => {
      expect(line([text]).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('leaves other text alone', () => {
    for (const text of ['l’île', '3 - 2', 'a=b', '– Bonjour', '« Oui »'])
      expect(line([text])).toBe(text);
  });
});
