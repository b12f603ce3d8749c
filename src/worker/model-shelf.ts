/**
 * The models that this device has used, kept in Cache Storage beside the service worker's own cache:
 * they are too large to be fetched by everybody, and are wanted offline by whoever used them. Without
 * a secure context there is no such storage: then the browser's own cache has to do.
 */
const CACHE = 'recto-models';

export interface ModelShelf {
  /** Null where it is not kept. */
  take(url: string): Promise<Uint8Array | null>;
  /** Keeps a model and puts away other versions of it. */
  keep(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  drop(url: string): Promise<void>;
}

const EMPTY_SHELF: ModelShelf = {
  take: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
  drop: () => Promise.resolve(),
};

export async function openModelShelf(): Promise<ModelShelf> {
  if (!('caches' in globalThis)) return EMPTY_SHELF;
  try {
    return shelfIn(await caches.open(CACHE));
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
    async keep(url, bytes) {
      const { pathname } = new URL(url);
      for (const { url: other } of await cache.keys()) {
        if (other !== url && new URL(other).pathname === pathname) await cache.delete(other);
      }
      try {
        await cache.put(url, new Response(bytes));
      } catch {
        // No room: it is fetched again next time.
      }
    },
    async drop(url) {
      await cache.delete(url);
    },
  };
}
