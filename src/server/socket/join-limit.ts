/**
 * How many may join from one address: generous, since a whole school may sit behind one, and still
 * less than fills every room with people who are none.
 */
import { TokenBucket } from './token-bucket.ts';

export interface Rate {
  /** At once, after a time of quiet. */
  readonly burst: number;
  readonly perSecond: number;
}

export const JOINS_PER_ADDRESS: Rate = { burst: 6000, perSecond: 5 };

export class JoinLimit {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** False where it is too much. `now`: milliseconds of any clock that does not jump. */
  take(address: string, now: number): boolean {
    const { burst, perSecond } = this.#rate;
    const bucket = this.#buckets.get(address) ?? new TokenBucket(burst, perSecond, now);
    this.#buckets.set(address, bucket);
    return bucket.take(now);
  }

  /** Addresses that may do all again are forgotten. */
  forget(now: number): void {
    for (const [address, bucket] of this.#buckets)
      if (bucket.isFull(now)) this.#buckets.delete(address);
  }
}
