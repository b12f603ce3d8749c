import type { LemmaEdit, LemmaTables } from './lemma-tables.ts';

/** One line an entry, sorted so that neighbours are alike: exceptions, an empty line, then edits. */
export function writeLemmaTables({ exceptions, edits }: LemmaTables): string {
  const exceptionLines = [...exceptions].map(([key, lemma]) => `${key}\t${lemma}`);
  const editLines = [...edits].map(
    ([key, { strip, append }]) => `${key}\t${String(strip)}${append}`,
  );
  return `${exceptionLines.sort().join('\n')}\n\n${editLines.sort().join('\n')}`;
}

/** Reads what `writeLemmaTables` wrote. */
export function readLemmaTables(text: string): LemmaTables {
  const [exceptionText = '', editText = ''] = text.split('\n\n');
  return {
    exceptions: new Map(entriesOf(exceptionText)),
    edits: new Map(
      entriesOf(editText).map(([key, edit]): [string, LemmaEdit] => {
        const strip = /^\d+/u.exec(edit)?.[0] ?? '0';
        return [key, { strip: Number(strip), append: edit.slice(strip.length) }];
      }),
    ),
  };
}

function entriesOf(text: string): [string, string][] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [key = '', value = ''] = line.split('\t');
      return [key, value];
    });
}
