/** Tables as a workbook: the least of Office Open XML (ECMA-376, part 1) that spreadsheets open. */
import type { Cell, Column, Table } from './table.ts';
import { zipFiles } from './zip-files.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A cell holds no more: Excel's own limit. */
const LONGEST_TEXT = 32_767;
/** Indexes into `cellXfs` below. */
const STYLE = { plain: 0, title: 1, share: 2, text: 3 } as const;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

export function writeWorkbook(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map((table, index) => ({ table, number: String(index + 1) }));
  return zipFiles(
    new Map([
      [
        '[Content_Types].xml',
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>${sheets.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${KIND}.worksheet+xml"/>`).join('')}</Types>`,
      ],
      [
        '_rels/.rels',
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
      [
        'xl/workbook.xml',
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ table, number }) => `<sheet name="${escaped(table.name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map(({ number }) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      ],
      ['xl/styles.xml', STYLES],
      ...sheets.map(
        ({ table, number }) => [`xl/worksheets/sheet${number}.xml`, sheetOf(table)] as const,
      ),
    ]),
  );
}

/** Its titles stay in sight, and filter what stands below them. */
function sheetOf({ columns, rows }: Table): string {
  const last = `${letters(columns.length)}${String(rows.length + 1)}`;
  const titles = columns.map(({ title }) => title);
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const body = [
    rowOf(titles, 1, STYLE.title),
    ...rows.map((cells, index) => rowOf(cells, index + 2, STYLE.text)),
  ];
  return `${HEAD}<worksheet xmlns="${MAIN}">${view}<cols>${columns.map(widthOf).join('')}</cols><sheetData>${body.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function widthOf({ width }: Column, index: number): string {
  const place = String(index + 1);
  return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
}

function rowOf(cells: readonly Cell[], row: number, textStyle: number): string {
  const number = String(row);
  const filled = cells.map((cell, index) =>
    cellOf(cell, `${letters(index + 1)}${number}`, textStyle),
  );
  return `<row r="${number}">${filled.join('')}</row>`;
}

/** Text is told to be text, so that none is ever taken for a formula. */
function cellOf(cell: Cell, place: string, textStyle: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number')
    return `<c r="${place}" s="${String(STYLE.plain)}"><v>${String(cell)}</v></c>`;
  if (typeof cell !== 'string')
    return `<c r="${place}" s="${String(STYLE.share)}"><v>${String(cell.share)}</v></c>`;
  const text = escaped(cell.slice(0, LONGEST_TEXT));
  return `<c r="${place}" s="${String(textStyle)}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? letters((column - 1 - rest) / 26) + letter : letter;
}

/** Without what XML 1.0 has no way to say: control characters, halves of a pair. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
