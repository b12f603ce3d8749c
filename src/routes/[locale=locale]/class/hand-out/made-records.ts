import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import { app } from '../../../app-state.svelte.ts';

/** What was handed out in this tab: for a device that keeps nothing. */
const made = new Map<string, ClassRecord>();

/** Whether the device keeps it. */
export async function keepRecord(record: ClassRecord): Promise<boolean> {
  made.set(record.plan.id, record);
  return (await app.store.saveClassRecord(record)).ok;
}

/** Null for none, or for one that sheets have no part in. */
export async function findRecord(id: string): Promise<ClassRecord | null> {
  const stored = await app.store.readClassRecord(id);
  const record = stored.ok ? stored.value.record : made.get(id);
  return record?.by === 'codes' && record.sheetKey !== undefined ? record : null;
}
