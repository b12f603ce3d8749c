import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ReportedProblem } from './analyser-problem.ts';

/**
 * The bytes behind an address. `onBytes` hears how many have come so far, after decompression. A host
 * that answers everything unknown with the app's page has not got the file.
 */
export async function fetchModel(
  url: string,
  onBytes: (bytes: number) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, ReportedProblem>> {
  try {
    const response = await fetch(url);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (!response.ok || isPage || response.body === null) return fail({ code: 'model-missing' });
    return ok(await readAll(response.body, onBytes));
  } catch {
    return fail({ code: 'model-unreachable' });
  }
}

async function readAll(
  stream: ReadableStream<Uint8Array>,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
    onBytes(length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
