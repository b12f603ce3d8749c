import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Lesson } from '../../../../../tests/support/classroom/lesson.ts';
import { PLAIN_TABLE_WORDS } from '../../../../../tests/support/classroom/table-words.ts';
import { reportTables } from './report-tables.ts';
import type { Table } from './table.ts';
import { writeWorkbook } from './write-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function runs(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** Another place of LibreOffice's may be told. */
const SOFFICE = process.env['SOFFICE'] ?? 'soffice';
const OFFICE = runs(SOFFICE);
const PYTHON = runs('python3');
if (!OFFICE) console.info('LibreOffice is not here: no workbook was opened with it');

const AWKWARD: Table = {
  name: 'Réponses & <co>',
  columns: Array.from({ length: 30 }, (_, index) => ({ title: `c${String(index)}`, width: 9 })),
  rows: [
    ['=1+1', ' deux  espaces ', 'a "b" <c> & d', 'L’été\nà Brest', 'x\u0000\u000By\uD800z', '007'],
    [1.5, { share: 0.25 }, -3, null, '😀', 'x'.repeat(40_000)],
  ],
};

async function written(tables: readonly Table[], name: string): Promise<string> {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await writeWorkbook(tables));
  return path;
}

/** Every sheet as LibreOffice has it, a text each, with semicolons and text as it is shown. */
function openedByOffice(path: string): string[] {
  const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';
  const own = `-env:UserInstallation=file://${folder}/office`;
  execFileSync(SOFFICE, [own, '--headless', '--convert-to', filter, '--outdir', folder, path], {
    stdio: 'ignore',
  });
  const base = path.replace(/\.xlsx$/, '');
  return ['participants', 'items', 'answers'].map((sheet) =>
    readFileSync(`${base}-${sheet}.csv`, 'utf8'),
  );
}

describe('a workbook', () => {
  it('is the same bytes for the same tables', async () => {
    expect(await writeWorkbook([AWKWARD])).toEqual(await writeWorkbook([AWKWARD]));
  });

  it.skipIf(!PYTHON)('is an archive of well-formed XML that says what the tables say', async () => {
    const path = await written([AWKWARD], 'awkward');
    const script = `
import json, sys, zipfile, xml.etree.ElementTree as tree
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
parts = {name: tree.fromstring(archive.read(name)) for name in archive.namelist()}
main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
cells = parts['xl/worksheets/sheet1.xml'].iter(main + 'c')
texts = {cell.get('r'): ''.join(cell.itertext()) for cell in cells}
names = [sheet.get('name') for sheet in parts['xl/workbook.xml'].iter(main + 'sheet')]
print(json.dumps([names, texts]))`;
    const told = execFileSync('python3', ['-c', script, path], { maxBuffer: 1e7 }).toString();
    const [names, texts] = JSON.parse(told) as [string[], Record<string, string>];
    expect(names).toEqual(['Réponses & <co>']);
    expect(texts).toMatchObject({
      ...{ A1: 'c0', Z1: 'c25', AA1: 'c26', AD1: 'c29' },
      ...{ A2: '=1+1', B2: ' deux  espaces ', C2: 'a "b" <c> & d', D2: 'L’été\nà Brest' },
      ...{ E2: 'xyz', F2: '007', A3: '1.5', B3: '0.25', C3: '-3', E3: '😀' },
    });
    expect(texts['F3']).toHaveLength(32_767);
    expect(texts).not.toHaveProperty('D3');
  });

  it.skipIf(!OFFICE)(
    'is opened by LibreOffice with every sheet and nothing changed',
    async () => {
      const lesson = new Lesson({ teams: 2 }).join('abc', 0).join('de', 1);
      lesson.ask(0, { abc: 0, de: 2 }).do({ type: 'asked', item: 11 });
      lesson.type(11, { a: '=1+1; "oui"', b: 'Son frère, lui, préférait la ville.' }).reveal(11);
      const tables = reportTables(lesson.session, lesson.report, PLAIN_TABLE_WORDS);
      const [people = '', items = '', answers = ''] = openedByOffice(
        await written(tables, 'report'),
      );
      expect(people.split('\n').slice(0, 2)).toEqual([
        'participant;team;points;rank;right;reached;q1;q12',
        'Blaise;team 1;2000;1;2;2;1;1',
      ]);
      expect(items.split('\n')[1]).toContain(';5;5;60%;');
      expect(items.split('\n')[1]).toContain(';Nantes;2;');
      expect(answers).toContain(
        'Ada;12;Son frère, lui, préférait la ville.;"=1+1; ""oui""";wrong;0',
      );
      expect(answers).toContain('Chloé;12;Son frère, lui, préférait la ville.;;none;0');
    },
    120_000,
  );
});
