/** The lines of a stream of bytes, each decoded by itself, so that one that is damaged is only one. */

export type Line =
  | { readonly kind: 'text'; readonly text: string }
  /** Not UTF-8, or broken off. */
  | { readonly kind: 'damaged' }
  /** Beyond the limits; nothing follows. */
  | { readonly kind: 'too-large' };

/** In bytes. */
export interface ByteLimits {
  readonly file: number;
  readonly line: number;
}

const LINE_FEED = 10;

/** Without empty lines and white space around. The stream may throw: then what came before holds. */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array>,
  limits: ByteLimits,
): AsyncGenerator<Line> {
  let pending: Uint8Array[] = [];
  let [fileLength, lineLength] = [0, 0];
  try {
    for await (const piece of pieces) {
      fileLength += piece.length;
      let start = 0;
      for (let end = piece.indexOf(LINE_FEED); end !== -1; end = piece.indexOf(LINE_FEED, start)) {
        yield* decode([...pending, piece.subarray(start, end)]);
        [pending, lineLength, start] = [[], 0, end + 1];
      }
      pending.push(piece.subarray(start));
      lineLength += piece.length - start;
      if (fileLength > limits.file || lineLength > limits.line) {
        yield { kind: 'too-large' };
        return;
      }
    }
  } catch {
    yield { kind: 'damaged' };
    return;
  }
  yield* decode(pending);
}

const DECODER = new TextDecoder('utf-8', { fatal: true });

/** One line, or none where it is empty. */
function decode(parts: readonly Uint8Array[]): Line[] {
  try {
    const text = DECODER.decode(joined(parts)).trim();
    return text === '' ? [] : [{ kind: 'text', text }];
  } catch {
    return [{ kind: 'damaged' }];
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const part of parts) {
    whole.set(part, from);
    from += part.length;
  }
  return whole;
}
