/** The key of a room, on the device that opened it: whoever shows it is the host. */
import { joinCodeSchema, tokenSchema } from '#lib/classroom/protocol/client-message.ts';
import * as v from 'valibot';
import type { RoomKey } from './remote-driver.svelte.ts';

const roomKeySchema = v.strictObject({ code: joinCodeSchema, token: tokenSchema });

/** Null where there is none, or storage is refused. */
export function readRoomKey(session: string): RoomKey | null {
  try {
    const parsed = v.safeParse(
      roomKeySchema,
      JSON.parse(localStorage.getItem(place(session)) ?? ''),
    );
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

export function rememberRoomKey(session: string, key: RoomKey): void {
  try {
    localStorage.setItem(place(session), JSON.stringify(key));
  } catch {
    // It holds for as long as the page is open.
  }
}

function place(session: string): string {
  return `recto-verso.class-room.${session}`;
}
