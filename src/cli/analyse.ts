import { parseArgs } from 'node:util';
import type { Lang } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { analyseText } from '#lib/analysis/analyse-text.ts';
import { documentToConllu } from '#lib/analysis/tree/document-to-conllu.ts';
import { writeConllu } from '#lib/text/conllu/write-conllu.ts';
import { loadAnalyser } from './load-analyser.ts';
import { EXIT, report, type ExitStatus } from './outcome.ts';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import { readBytes } from './read-input.ts';
import { reportNoModel } from './report-no-model.ts';
import { wordMessage } from './word-message.ts';
import { writeOutput } from './write-output.ts';

/** `recto analyse [--language fr|en] [--output FILE] FILE`: the text as CoNLL-U. */
export function analyse(args: string[]): ExitStatus {
  const call = readCall(args);
  if (!call.ok) {
    report('recto analyse', null, call.error);
    return EXIT.badCall;
  }
  const { lang, file, output } = call.value;
  const bytes = readBytes(file);
  const text = bytes.ok ? decodeUtf8(bytes.value) : bytes;
  if (!text.ok) {
    report(file, 'line' in text.error ? text.error.line : 1, wordMessage(text.error.code));
    return EXIT.badInput;
  }
  const analyser = loadAnalyser(lang);
  if (!analyser.ok) {
    reportNoModel(analyser.error);
    return EXIT.badInput;
  }
  const document = analyseText(text.value.normalize('NFC'), analyser.value);
  if (writeOutput(output, writeConllu(documentToConllu(document)))) return EXIT.done;
  report(output ?? '-', null, wordMessage('unwritable'));
  return EXIT.badInput;
}

function readCall(
  args: string[],
): Result<{ lang: Lang; file: string; output: string | null }, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { language: { type: 'string' }, output: { type: 'string' } },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  const lang = values.language ?? 'fr';
  if (lang !== 'fr' && lang !== 'en') return fail('--language takes fr or en');
  if (file === undefined || more.length > 0)
    return fail('name one FILE with the text, or - for standard input');
  return ok({ lang, file, output: values.output ?? null });
}
