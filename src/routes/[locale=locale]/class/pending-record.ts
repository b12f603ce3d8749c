import type { ClassRecord } from '#lib/classroom/session/class-record.ts';

/** The session that was set up last in this tab: for a device that keeps nothing. */
export const pending: { record: ClassRecord | null } = { record: null };
