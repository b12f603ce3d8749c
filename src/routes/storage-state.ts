/** What the browser promises about this site's data. */
export interface Storage {
  /** It will not be cleared to make room. */
  readonly persistent: boolean;
  /** Whether that can be asked for here. */
  readonly canAsk: boolean;
  /** Bytes; null where the browser does not tell. */
  readonly space: { readonly used: number; readonly quota: number } | null;
}

const NOTHING: Storage = { persistent: false, canAsk: false, space: null };

/** A page without a secure context has no storage manager. */
function manager(): StorageManager | null {
  return 'storage' in navigator ? navigator.storage : null;
}

export async function readStorage(): Promise<Storage> {
  const storage = manager();
  if (storage === null) return NOTHING;
  try {
    const [persistent, { usage, quota }] = await Promise.all([
      storage.persisted(),
      storage.estimate(),
    ]);
    const space = usage === undefined || quota === undefined ? null : { used: usage, quota };
    return { persistent, canAsk: true, space };
  } catch {
    return NOTHING;
  }
}

export async function askToPersist(): Promise<boolean> {
  try {
    return (await manager()?.persist()) ?? false;
  } catch {
    return false;
  }
}
