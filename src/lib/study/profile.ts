import * as v from 'valibot';
import { EMBLEMS } from './emblems.ts';
import { LONGEST_NAME } from './longest-name.ts';

/** Somebody who studies on this device. Neither name nor emblem has to be given. */
export const profileSchema = v.strictObject({
  /** Begins every key of theirs in the store; `self` on every device for whoever came first. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  name: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME))),
  emblem: v.nullable(v.picklist(EMBLEMS)),
});

export type Profile = v.InferOutput<typeof profileSchema>;
