/**
 * Some text files in one archive (PKWARE APPNOTE 6.3), deflated by the platform where it can. A
 * library would do it in workers made of strings, which the app's policy refuses.
 */
import { crc32 } from '#lib/core/crc32.ts';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, midnight: equal content gives equal bytes. */
const DATE = 0x0021;

interface Entry {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly crc: number;
  /** Bytes before it was packed. */
  readonly size: number;
}

/** `files`: by their names, which use ASCII only. */
export async function zipFiles(
  files: ReadonlyMap<string, string>,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const entries = await Promise.all(
    [...files].map(([name, text]) => pack(encoder.encode(name), encoder.encode(text))),
  );
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = record(LOCAL_HEADER, [[2, VERSION], ...shared(entry), [2, 0]]);
    directory.push(
      record(CENTRAL_HEADER, [
        [2, VERSION],
        [2, VERSION],
        ...shared(entry),
        ...([2, 2, 2, 2, 4] as const).map((bytes) => [bytes, 0] as const),
        [4, offset],
      ]),
      entry.name,
    );
    parts.push(header, entry.name, entry.packed);
    offset += header.length + entry.name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const { length } = entries;
  const end = record(END_OF_CENTRAL, [
    [4, 0],
    [2, length],
    [2, length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return joined([...parts, ...directory, end]);
}

type Field = readonly [bytes: 2 | 4, value: number];

/** What stands in both headers of a file, from its flags to the length of its name. */
function shared({ name, packed, method, crc, size }: Entry): readonly Field[] {
  return [
    [2, UTF8_NAMES],
    [2, method],
    [2, 0],
    [2, DATE],
    [4, crc],
    [4, packed.length],
    [4, size],
    [2, name.length],
  ];
}

async function pack(name: Uint8Array, bytes: Uint8Array<ArrayBuffer>): Promise<Entry> {
  const deflated = await deflate(bytes);
  const packed = deflated ?? bytes;
  const method = deflated === null ? STORED : DEFLATED;
  return { name, packed, method, crc: crc32(bytes), size: bytes.length };
}

/** Null where the browser cannot. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return null;
  }
}

/** Little endian. */
function record(signature: number, fields: readonly Field[]): Uint8Array {
  const all: readonly Field[] = [[4, signature], ...fields];
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of all) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
