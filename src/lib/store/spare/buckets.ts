/**
 * Storage apart from the usual one (https://wicg.github.io/storage-buckets/). Chromium has it, and
 * Chromium needs it: killed between two writes, its database leaves half a record behind, writes on
 * after that, and at the next start takes the whole for corrupt and deletes it ("checksum mismatch").
 */
export interface Bucket {
  readonly indexedDB: IDBFactory;
}

export interface Buckets {
  open(name: string): Promise<Bucket>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<void>;
}

/** Undefined in other browsers, and without a secure context. */
export function findBuckets(): Buckets | undefined {
  if (!('navigator' in globalThis)) return undefined;
  const { navigator } = globalThis;
  return hasBuckets(navigator) ? navigator.storageBuckets : undefined;
}

function hasBuckets(scope: object): scope is { storageBuckets: Buckets } {
  return 'storageBuckets' in scope;
}
