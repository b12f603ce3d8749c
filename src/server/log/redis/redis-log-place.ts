import type { RoomKeys } from './keys.ts';
import type { RedisLink } from './redis-link.ts';

/** Where the log of one room is, and who reads and writes it. */
export interface RedisLogPlace {
  readonly link: RedisLink;
  readonly keys: RoomKeys;
  /** Whose room it is: the code may be another's later. */
  readonly id: string;
  /** This process, and the name under which it writes here. */
  readonly node: string;
  readonly writer: string;
  /** The last entry that has been read. */
  readonly cursor: string;
  readonly onDamage: (count: number) => void;
  /** It wants no more to be told. */
  readonly onEnd: () => void;
}
