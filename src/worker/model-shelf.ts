/**
 * The models that this device has used, and the generator's Worker, kept in Cache Storage beside the
 * service worker's own cache: they are too large to be fetched by everybody, and are wanted offline by
 * whoever used them. Without a secure context there is no such storage: then the browser's own cache
 * has to do.
 */
import { MODEL_CACHE, versionless } from './model-cache.ts';

export interface ModelShelf {
  /** Null where it is not kept. */
  take(url: string): Promise<Uint8Array | null>;
  /** The addresses of all that is kept. */
  list(): Promise<readonly string[]>;
  /** Keeps a file and puts away other versions of it. */
  keep(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  drop(url: string): Promise<void>;
}

const EMPTY_SHELF: ModelShelf = {
  take: () => Promise.resolve(null),
  list: () => Promise.resolve([]),
  keep: () => Promise.resolve(),
  drop: () => Promise.resolve(),
};

export async function openModelShelf(): Promise<ModelShelf> {
  if (!('caches' in globalThis)) return EMPTY_SHELF;
  try {
    return shelfIn(await caches.open(MODEL_CACHE));
  } catch {
    // Forbidden by a setting.
    return EMPTY_SHELF;
  }
}

function shelfIn(cache: Cache): ModelShelf {
  return {
    async take(url) {
      const kept = await cache.match(url);
      return kept === undefined ? null : new Uint8Array(await kept.arrayBuffer());
    },
    async list() {
      return (await cache.keys()).map(({ url }) => url);
    },
    async keep(url, bytes) {
      for (const { url: other } of await cache.keys()) {
        if (other !== url && versionless(other) === versionless(url)) await cache.delete(other);
      }
      // A browser runs no script that does not say what it is.
      const headers = url.endsWith('.js') ? { 'content-type': 'text/javascript' } : {};
      try {
        await cache.put(url, new Response(bytes, { headers }));
      } catch {
        // No room: it is fetched again next time.
      }
    },
    async drop(url) {
      await cache.delete(url);
    },
  };
}
