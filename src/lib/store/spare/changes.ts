/** What a transaction changed, so that it can be done once more elsewhere. */
import type { Records } from '../records.ts';

export type Change =
  | { readonly do: 'put'; readonly key: string; readonly value: unknown }
  | { readonly do: 'delete'; readonly key: string }
  | { readonly do: 'delete-all'; readonly prefix: string };

/** The same records, with every change noted down at the end of `changes`. */
export function recording(records: Records, changes: Change[]): Records {
  return {
    get: (key) => records.get(key),
    list: (prefix) => records.list(prefix),
    has: (prefix) => records.has(prefix),
    put: (key, value) => {
      records.put(key, value);
      changes.push({ do: 'put', key, value });
    },
    delete: (key) => {
      records.delete(key);
      changes.push({ do: 'delete', key });
    },
    deleteAll: (prefix) => {
      records.deleteAll(prefix);
      changes.push({ do: 'delete-all', prefix });
    },
  };
}

export function applyChanges(records: Records, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.do === 'put') records.put(change.key, change.value);
    else if (change.do === 'delete') records.delete(change.key);
    else records.deleteAll(change.prefix);
  }
}
