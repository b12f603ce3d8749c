import { readFileSync } from 'node:fs';
import { parseBank } from '#lib/bank/parse-bank.ts';
import type { Item, Kind } from '#lib/bank/schema.ts';
import { serializeBank } from '#lib/bank/serialize-bank.ts';

/** Three that can be typed, since of the untried ones each third is; and one of every other way. */
const WANTED: readonly Kind[] = [
  'cloze',
  'conjugation',
  'conjugation',
  'true-false',
  'tiles',
  'pairs',
];

/** The words of an answer that a phone's reader can be asked to type. */
function isShort(item: Item): boolean {
  return item.kind !== 'cloze' || !(item.answer.fr[0] ?? '').includes(' ');
}

/** A bank file with few questions of the bundled text, to be answered in each way. */
export function smallBankFile(id: string) {
  const parsed = parseBank(readFileSync('static/banks/louis-braille.json'));
  if (!parsed.ok) throw new Error('The bundled bank does not open');
  const left = parsed.value.items.filter(isShort);
  const items = WANTED.map((kind) => {
    const place = left.findIndex((item) => item.kind === kind);
    const [item] = left.splice(place, 1);
    if (place === -1 || item === undefined) throw new Error(`The bank has too few of ${kind}`);
    return item;
  });
  const title = { fr: 'Un petit texte', en: 'A small text' };
  const text = serializeBank({ ...parsed.value, id, title, items });
  return { name: `${id}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}
