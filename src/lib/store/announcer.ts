/** Tells everybody who listens, in this tab and in the others, that something has changed. */
import type { ReviewEvent } from '#lib/study/review-event.ts';

export type StoreChange =
  /** One event more; null where many came at once and the log should be read again. */
  | { readonly type: 'event'; readonly profile: string; readonly event: ReviewEvent | null }
  | { readonly type: 'session'; readonly profile: string }
  | { readonly type: 'settings'; readonly profile: string }
  | { readonly type: 'banks' }
  /** A session in class was kept, went on, or is gone. */
  | { readonly type: 'class'; readonly id: string }
  /** Who studies on this device; the id of whoever is gone with all that was theirs. */
  | { readonly type: 'profiles'; readonly removed: string | null }
  /** Of this tab's connection; not told to other tabs. */
  | { readonly type: 'status' };

/** What is needed of a `BroadcastChannel`. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((message: MessageEvent) => void) | null;
  close(): void;
}

/** `elsewhere` is another tab. */
export type StoreListener = (change: StoreChange, from: 'here' | 'elsewhere') => void;

export class Announcer {
  readonly #listeners = new Set<StoreListener>();
  readonly #channel: Channel | null;

  constructor(channel: Channel | null) {
    this.#channel = channel;
    if (channel === null) return;
    channel.onmessage = ({ data }) => {
      if (isChange(data)) this.#tell(data, 'elsewhere');
    };
  }

  /** Gives back what ends the subscription. */
  subscribe(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  announce(change: StoreChange): void {
    if (change.type !== 'status') this.#channel?.postMessage(change);
    this.#tell(change, 'here');
  }

  close(): void {
    this.#channel?.close();
    this.#listeners.clear();
  }

  #tell(change: StoreChange, from: 'here' | 'elsewhere'): void {
    for (const listener of this.#listeners) listener(change, from);
  }
}

function isChange(data: unknown): data is StoreChange {
  return typeof data === 'object' && data !== null && 'type' in data;
}

/** Null where the browser has none: tabs then agree at the next reload. */
export function openChannel(name: string): Channel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
}
