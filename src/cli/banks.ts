import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parseBank } from '#lib/bank/parse-bank.ts';
import {
  BANK_INDEX_FORMAT,
  BANK_INDEX_FORMAT_VERSION,
  type BankIndex,
  type BankIndexEntry,
} from '#lib/bank/read-index.ts';
import { reviewSchema } from '#lib/bank/review.ts';
import { KINDS } from '#lib/bank/kinds.ts';
import type { Bank, Kind } from '#lib/bank/schema.ts';
import { contentHashOf, serializeBank } from '#lib/bank/serialize-bank.ts';
import { ALL_WANTED } from '#lib/items/wanted.ts';
import { readSource } from '#lib/text/read-source.ts';
import { countWords } from '#lib/text/split-paragraphs.ts';
import { buildBank, type BankRequest } from './generate.ts';
import { EXIT, report, type ExitStatus } from './outcome.ts';
import { wordBankProblem } from './word-bank-problem.ts';
import { wordMessage } from './word-message.ts';
import { writeOutput } from './write-output.ts';

const CONTENT = fileURLToPath(new URL('../content/', import.meta.url));
const BANKS = fileURLToPath(new URL('../../static/banks/', import.meta.url));

/** `recto banks`: every text under `src/content` into `static/banks`, with the index. */
export function banks(): ExitStatus {
  mkdirSync(BANKS, { recursive: true });
  const entries: BankIndexEntry[] = [];
  for (const slug of readdirSync(CONTENT).sort()) {
    const file = join(CONTENT, slug, 'source.fr.md');
    if (!existsSync(file)) continue;
    const entry = buildOne(slug, file);
    if (entry === null) return EXIT.badInput;
    entries.push(entry);
  }
  removeOthers(new Set(['index.json', ...entries.map(({ id }) => `${id}.json`)]));
  const index: BankIndex = {
    format: BANK_INDEX_FORMAT,
    formatVersion: BANK_INDEX_FORMAT_VERSION,
    banks: entries,
  };
  const file = join(BANKS, 'index.json');
  if (writeOutput(file, `${JSON.stringify(index, null, 2)}\n`)) return EXIT.done;
  report(file, null, wordMessage('unwritable'));
  return EXIT.badInput;
}

/** A text that is gone takes its bank with it. */
function removeOthers(wanted: ReadonlySet<string>): void {
  for (const name of readdirSync(BANKS)) {
    if (!wanted.has(name)) rmSync(join(BANKS, name));
  }
}

function buildOne(slug: string, file: string): BankIndexEntry | null {
  const english = join(CONTENT, slug, 'translation.en.md');
  const review = readReview(join(CONTENT, slug, 'review.json'));
  if (review === 'bad') return null;
  const bank = buildBank({
    file,
    english: existsSync(english) ? english : null,
    id: slug,
    title: null,
    seed: 1,
    wanted: ALL_WANTED,
    why: false,
    review,
  });
  if (bank === null) return null;
  const text = serializeBank(bank);
  const output = join(BANKS, `${slug}.json`);
  const checked = parseBank(text);
  if (!checked.ok) {
    for (const problem of checked.error) report(output, problem.line, wordBankProblem(problem));
    return null;
  }
  if (!writeOutput(output, text)) {
    report(output, null, wordMessage('unwritable'));
    return null;
  }
  return entryOf(bank, new TextEncoder().encode(text).length, readShelf(file));
}

function readReview(file: string): BankRequest['review'] | 'bad' {
  if (!existsSync(file)) return null;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    report(file, 1, wordMessage('bad-review', { detail: 'JSON' }));
    return 'bad';
  }
  const parsed = v.safeParse(reviewSchema, value);
  if (parsed.success) return { file, decisions: parsed.output };
  report(file, null, wordMessage('bad-review', { detail: v.getDotPath(parsed.issues[0]) ?? '' }));
  return 'bad';
}

/** Where a text stands in the library; its bank has been built, so it can be read. */
function readShelf(file: string): Pick<BankIndexEntry, 'level' | 'theme'> {
  const source = readSource(readFileSync(file, 'utf8'));
  const { level = null, theme = null } = source.ok ? source.value.frontMatter : {};
  return { level, theme };
}

function entryOf(
  bank: Omit<Bank, 'contentHash'>,
  bytes: number,
  shelf: Pick<BankIndexEntry, 'level' | 'theme'>,
): BankIndexEntry {
  const words = bank.paragraphs.flatMap(({ segments }) => segments).map(({ fr }) => countWords(fr));
  const count = (kind: Kind): number => bank.items.filter((item) => item.kind === kind).length;
  const kinds: BankIndexEntry['kinds'] = {};
  for (const kind of KINDS) if (count(kind) > 0) kinds[kind] = count(kind);
  return {
    id: bank.id,
    title: bank.title,
    ...shelf,
    items: bank.items.length,
    words: words.reduce((sum, value) => sum + value, 0),
    kinds,
    contentHash: contentHashOf(bank),
    bytes,
  };
}
