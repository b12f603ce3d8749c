import { contentsKey } from '../keys.ts';
import type { Records } from '../records.ts';
import { readContents } from './contents.ts';

/** Lost answers are counted from nothing again; the damaged chunks stay where they are. */
export async function forgetLost(records: Records, profile: string): Promise<null> {
  const contents = await readContents(records, profile);
  if (contents !== null) records.put(contentsKey(profile), { ...contents, lost: 0 });
  return null;
}
