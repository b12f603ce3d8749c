/** Gzip by the platform's own streams, piece by piece. */

/** Null where the browser cannot compress. */
export async function gzip(parts: readonly string[]): Promise<Uint8Array<ArrayBuffer> | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const stream = new Blob([...parts]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** By its first two bytes (RFC 1952). */
export async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

export function canGunzip(): boolean {
  return typeof DecompressionStream !== 'undefined';
}

/**
 * What is in the file, unpacked if need be, so that a bomb can be left alone as soon as it shows.
 * Throws on damage. `onRead` hears how many bytes of the file have been read.
 */
export async function* readPieces(
  file: Blob,
  isPacked: boolean,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (piece, controller) => {
      read += piece.length;
      onRead(read);
      controller.enqueue(piece);
    },
  });
  const plain = file.stream().pipeThrough(counter);
  const stream = isPacked ? plain.pipeThrough(new DecompressionStream('gzip')) : plain;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
