import { generateBank, type Generated } from '#lib/items/generate-bank.ts';
import { prepareText } from '#lib/items/prepare-text.ts';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import { countWords } from '#lib/text/split-paragraphs.ts';
import { loadFrenchGenerator, loadGenerator } from './load-lexicon.ts';
import { report } from './outcome.ts';
import type { GenerateCall } from './read-generate-call.ts';
import { readBytes } from './read-input.ts';
import { reportNoModel } from './report-no-model.ts';
import { progressReporter } from './report-progress.ts';
import { reportRejection } from './report-rejection.ts';
import { wordMessage } from './word-message.ts';

/** Reads the files, makes their bank and reports on standard error; null where the input is bad. */
export function buildGenerated(request: Omit<GenerateCall, 'output'>): Generated | null {
  const source = readText(request.file);
  const translation = request.english === null ? null : readText(request.english);
  if (source === null || (request.english !== null && translation === null)) return null;
  const fileOf = (side: 'source' | 'translation'): string =>
    side === 'source' ? request.file : (request.english ?? '-');
  const prepared = prepareText({
    source,
    translation,
    fileName: request.file === '-' ? null : request.file,
    id: request.id,
    title: request.title,
  });
  if (!prepared.ok) {
    const { code, file, line, detail } = prepared.error;
    report(fileOf(file), line, wordMessage(code, { detail }));
    return null;
  }
  const generator = translation === null ? loadFrenchGenerator() : loadGenerator();
  if (!generator.ok) {
    reportNoModel(generator.error);
    return null;
  }
  const result = generateBank(
    {
      ...prepared.value,
      seed: request.seed,
      wanted: request.wanted,
      reject: (rejection) => {
        if (request.why) reportRejection(request.file, rejection);
      },
      onProgress: progressReporter(request.file, countWords(prepared.value.source.body)),
    },
    generator.value,
  );
  if (!result.ok) {
    const { code, line } = result.error;
    const slots =
      result.error.code === 'too-many-words'
        ? { words: result.error.words.toLocaleString('en') }
        : {};
    report(request.file, line, wordMessage(code, slots));
    return null;
  }
  for (const { code, line, file } of result.value.warnings) {
    report(fileOf(file), line, wordMessage(code));
  }
  return result.value;
}

function readText(file: string): string | null {
  const bytes = readBytes(file);
  const text = bytes.ok ? decodeUtf8(bytes.value) : bytes;
  if (text.ok) return text.value;
  report(file, 'line' in text.error ? text.error.line : 1, wordMessage(text.error.code));
  return null;
}
