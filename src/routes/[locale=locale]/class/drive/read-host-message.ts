import { toHostSchema, type ToHost } from '#lib/classroom/protocol/server-message.ts';
import * as v from 'valibot';

/** Null for what no server of this version says. */
export function readHostMessage(data: unknown): ToHost | null {
  if (typeof data !== 'string') return null;
  try {
    const parsed = v.safeParse(toHostSchema, JSON.parse(data));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
