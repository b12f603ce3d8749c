/** What the device can do that some kinds need; passed in, for nothing here may look at it. */
import type { Kind } from '#lib/bank/schema.ts';

export interface Device {
  /** It has a French voice of its own, which needs no network. */
  readonly speaksFrench: boolean;
}

export function canPlay(kind: Kind, { speaksFrench }: Device): boolean {
  return kind !== 'dictation' || speaksFrench;
}
