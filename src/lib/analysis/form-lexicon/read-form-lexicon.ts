import { ok, type Result } from '#lib/core/result.ts';
import { parseFeats } from '#lib/text/conllu/feats.ts';
import type { ModelProblem } from '../model/model-problem.ts';
import { UPOS } from '../tree/document.ts';
import { ByteSource } from '#lib/core/bytes/byte-source.ts';
import type { FormBundle, FormLexicon } from './form-lexicon.ts';
import { openModelFile } from '../model/model-file.ts';
import { END_OF_STRING, LEXICON_FORMAT, PARADIGM } from './lexicon-format.ts';
import { ParadigmLexicon, type ParadigmRow } from './paradigm-lexicon.ts';
import { StringTable } from './string-table.ts';

/** Reads what `writeFormLexicon` wrote. Bytes behind the body are refused too. */
export function readFormLexicon(bytes: Uint8Array): Result<FormLexicon, ModelProblem> {
  const body = openModelFile(bytes, LEXICON_FORMAT, 'fr');
  return body.ok ? ok(readBody(new ByteSource(body.value))) : body;
}

function readBody(source: ByteSource): FormLexicon {
  const letters = Array.from({ length: source.count() }, () => source.count());
  const names = new TextDecoder().decode(source.take(source.count()));
  const bundles = names.split('\n').map(readBundle);
  const layouts = Array.from({ length: source.count() }, () =>
    Uint16Array.from({ length: source.count() }, () => source.count()),
  );
  const endings = new StringTable(source.count(), 1024);
  const paradigms = Array.from({ length: source.count() }, () =>
    readParadigm(source, layouts[source.count()] ?? new Uint16Array(), endings),
  );
  const count = source.count();
  const paradigmOf = new Uint16Array(count);
  const stems = new StringTable(count, source.remaining * 3);
  for (let index = 0; index < count; index += 1) {
    const dropped = source.count();
    if (index > 0) stems.share(index - 1, stems.lengthOf(index - 1) - dropped);
    let byte = source.byte();
    for (; byte < PARADIGM.base; byte = source.byte()) stems.letter(byte);
    paradigmOf[index] =
      byte < PARADIGM.long
        ? byte - PARADIGM.base
        : ((byte - PARADIGM.long) << 8) + source.byte() + PARADIGM.short;
    stems.add();
  }
  return new ParadigmLexicon({ letters, bundles, endings, paradigms, stems, paradigmOf });
}

function readParadigm(source: ByteSource, bundles: Uint16Array, endings: StringTable): ParadigmRow {
  const lemmaEnding = readEnding(source, endings);
  const row = { bundles, endings: new Uint16Array(bundles.length), lemmaEnding };
  for (let cell = 0; cell < bundles.length; cell += 1) {
    endings.share(lemmaEnding, source.count());
    row.endings[cell] = readEnding(source, endings);
  }
  return row;
}

function readEnding(source: ByteSource, endings: StringTable): number {
  for (let letter = source.byte(); letter !== END_OF_STRING; letter = source.byte())
    endings.letter(letter);
  return endings.intern();
}

function readBundle(line: string): FormBundle {
  const [name = '', feats = '_'] = line.split('\t');
  return { upos: UPOS.find((tag) => tag === name) ?? 'X', feats: parseFeats(feats) };
}
