/** What the copy has to know of the pages of this device: which are shown, and when one is left. */
export interface PageLife {
  /** Names under which pages are shown at this moment. */
  shown(): Promise<ReadonlySet<string>>;
  /** This page is shown under this name, until the function given back is called or the page ends. */
  show(name: string): () => void;
  /** Hears each time the page is shown again or left; gives what ends that. */
  watch(listener: (isShown: boolean) => void): () => void;
}

const LOCK_PREFIX = 'recto-verso page ';

/** Undefined where a browser cannot tell: it has no locks, or there is no page. */
export function findPageLife(): PageLife | undefined {
  if (typeof document === 'undefined' || !('locks' in navigator)) return undefined;
  return { shown, show, watch };
}

async function shown(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  const names = held.map(({ name = '' }) => name);
  return new Set(
    names
      .filter((name) => name.startsWith(LOCK_PREFIX))
      .map((name) => name.slice(LOCK_PREFIX.length)),
  );
}

/** A lock, since the browser lets go of it however the page ends. */
function show(name: string): () => void {
  let hide: () => void = () => undefined;
  const untilHidden = new Promise<void>((resolve) => {
    hide = resolve;
  });
  void navigator.locks.request(`${LOCK_PREFIX}${name}`, () => untilHidden);
  return hide;
}

/** A phone ends a page without a word, but never before it was hidden. */
function watch(listener: (isShown: boolean) => void): () => void {
  const tell = () => {
    listener(document.visibilityState === 'visible');
  };
  const leave = () => {
    listener(false);
  };
  document.addEventListener('visibilitychange', tell);
  addEventListener('pageshow', tell);
  addEventListener('pagehide', leave);
  return () => {
    document.removeEventListener('visibilitychange', tell);
    removeEventListener('pageshow', tell);
    removeEventListener('pagehide', leave);
  };
}
