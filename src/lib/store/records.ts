/**
 * What the rooms of the store need of a database, and no more: one ordered table of records, read
 * and written in transactions. IndexedDB and a plain map can both give it.
 */
export interface ReadableRecords {
  get(key: string): Promise<unknown>;
  /** Every record whose key begins with `prefix`, in the order of the keys. */
  list(prefix: string): Promise<[key: string, value: unknown][]>;
  /** Whether there is a record whose key begins with `prefix`. */
  has(prefix: string): Promise<boolean>;
}

export interface Records extends ReadableRecords {
  put(key: string, value: unknown): void;
  delete(key: string): void;
  /** Every record whose key begins with `prefix`. */
  deleteAll(prefix: string): void;
}

/** `strict` waits until the disk has it: for what nobody could type in again. */
export type Durability = 'relaxed' | 'strict';

export interface Database {
  read<Value>(work: (records: ReadableRecords) => Promise<Value>): Promise<Value>;
  /**
   * All of it is written or none. Resolves once the transaction is complete, never before. `work`
   * may wait for nothing but its own records, or the transaction ends under it.
   */
  write<Value>(durability: Durability, work: (records: Records) => Promise<Value>): Promise<Value>;
  close(): void;
}
