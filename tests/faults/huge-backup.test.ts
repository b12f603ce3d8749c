import { createGzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { newAnswer, newStore } from '../fixtures/test-store.ts';

const HEADER = `${JSON.stringify({ format: 'recto-verso/backup', formatVersion: 2 })}\n`;
const TEN_MILLION = 10_000_000;
const ROWS = 1000;

/** Ten million answers in lines of version 2, which take the least room. */
function* packedAnswers(): Generator<string> {
  yield HEADER;
  const { card } = { card: { bank: 'b', item: 'i', study: 'fr' } };
  const rows = Array.from({ length: ROWS }, () => [1, 1, 0, 0, 'choose', 'right', '']);
  for (let line = 0; line < TEN_MILLION / ROWS; line += 1) {
    const device = `aaaa${line.toString(36)}`;
    yield `${JSON.stringify({ type: 'answers', profile: 'self', device, card, rows })}\n`;
  }
}

/** As version 1 wrote them, a line each. */
function* singleAnswers(): Generator<string> {
  yield HEADER.replace('2', '1');
  for (let count = 1; count <= TEN_MILLION; count += 1)
    yield `${JSON.stringify({ type: 'event', event: { ...newAnswer(), id: `aaaa:${String(count)}` } })}\n`;
}

function* junk(): Generator<string> {
  yield HEADER;
  for (let line = 0; line < TEN_MILLION; line += 1) yield '{"type":"event","event":{"id":"\n';
}

/** One line that never ends. */
function* zeros(): Generator<string> {
  yield HEADER;
  for (let piece = 0; piece < 1000; piece += 1) yield '0'.repeat(1_000_000);
}

/** Stops producing once enough has been made for any reader to have had its fill. */
async function pack(lines: Iterable<string>, mostBytes: number): Promise<Blob> {
  const gzip = Readable.from(inPieces(lines, mostBytes)).pipe(createGzip({ level: 1 }));
  const packed: BlobPart[] = [];
  for await (const piece of gzip) if (Buffer.isBuffer(piece)) packed.push(new Uint8Array(piece));
  return new Blob(packed);
}

function* inPieces(lines: Iterable<string>, mostBytes: number): Generator<string> {
  let [piece, length] = ['', 0];
  for (const line of lines) {
    piece += line;
    if (piece.length < 1_000_000) continue;
    yield piece;
    length += piece.length;
    piece = '';
    if (length > mostBytes) return;
  }
  yield piece;
}

describe('a backup that is far too large is refused before it fills the memory', () => {
  it.each([
    ['ten million answers, packed', packedAnswers, 400_000_000],
    ['ten million answers, a line each', singleAnswers, 200_000_000],
    ['ten million lines of nothing', junk, 400_000_000],
    ['a gigabyte in one line', zeros, 1_000_000_000],
  ])('%s', async (_, lines, mostBytes) => {
    const file = await pack(lines(), mostBytes);
    const before = process.memoryUsage().rss;
    const store = newStore({ indexedDB: undefined });
    let peak = 0;
    const refused = await store.inspectBackup(file, Date.UTC(2026, 0, 1), {
      onProgress: () => (peak = Math.max(peak, process.memoryUsage().rss - before)),
    });
    expect(refused).toEqual({ ok: false, error: { code: 'backup-too-large' } });
    expect(peak).toBeLessThan(1_000_000_000);
    expect(await store.events('self')).toEqual({ ok: true, value: [] });
  });
});
