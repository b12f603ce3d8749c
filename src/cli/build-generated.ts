import { basename } from 'node:path';
import { sha256Hex } from '#lib/core/sha256.ts';
import { generateBank, type Generated } from '#lib/items/generate-bank.ts';
import { readSource, type Source } from '#lib/text/read-source.ts';
import { countWords } from '#lib/text/split-paragraphs.ts';
import { loadGenerator } from './load-lexicon.ts';
import { report } from './outcome.ts';
import type { GenerateCall } from './read-generate-call.ts';
import { decodeUtf8, readBytes } from './read-input.ts';
import { reportNoModel } from './report-no-model.ts';
import { progressReporter } from './report-progress.ts';
import { reportRejection } from './report-rejection.ts';
import { wordMessage } from './word-message.ts';

/** Reads the files, makes their bank and reports on standard error; null where the input is bad. */
export function buildGenerated(request: Omit<GenerateCall, 'output'>): Generated | null {
  const source = readText(request.file);
  const english = request.english === null ? null : readText(request.english);
  if (source === null || (request.english !== null && english === null)) return null;
  const generator = loadGenerator();
  if (!generator.ok) {
    reportNoModel(generator.error);
    return null;
  }
  const title =
    request.title ?? source.parsed.frontMatter.title ?? titleFrom(request.file, source.parsed);
  const result = generateBank(
    {
      id: request.id ?? source.parsed.frontMatter.id ?? idFrom(title),
      title: {
        fr: title,
        en: english === null ? null : (english.parsed.frontMatter.title ?? null),
      },
      source: source.parsed,
      sourceSha256: sha256Hex(source.raw),
      translation: english?.parsed ?? null,
      seed: request.seed,
      wanted: request.wanted,
      reject: (rejection) => {
        if (request.why) reportRejection(request.file, rejection);
      },
      onProgress: progressReporter(request.file, countWords(source.parsed.body)),
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
    report(file === 'source' ? request.file : (request.english ?? '-'), line, wordMessage(code));
  }
  return result.value;
}

function readText(file: string): { raw: string; parsed: Source } | null {
  const bytes = readBytes(file);
  const text = bytes.ok ? decodeUtf8(bytes.value) : bytes;
  if (!text.ok) {
    report(file, 'line' in text.error ? text.error.line : 1, wordMessage(text.error.code));
    return null;
  }
  const parsed = readSource(text.value);
  if (parsed.ok) return { raw: text.value, parsed: parsed.value };
  report(file, parsed.error.line, wordMessage('bad-front-matter', { detail: parsed.error.detail }));
  return null;
}

/** From the file's name, or from the first words for standard input. */
function titleFrom(file: string, source: Source): string {
  if (file !== '-') return basename(file).replace(/\.(?:fr\.)?(?:md|txt)$/u, '') || 'texte';
  const words = source.body.trim().split(/\s+/u).slice(0, 6).join(' ').slice(0, 80);
  return words === '' ? 'texte' : words;
}

function idFrom(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/giu, 'oe').toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
  return id === '' ? 'texte' : id;
}
