/** From any JSON to a message of the protocol. */
import { PROTOCOL_VERSION } from '#lib/classroom/protocol/limits.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import * as v from 'valibot';

export function readMessage<Schema extends v.GenericSchema>(
  schema: Schema,
  message: unknown,
): Result<v.InferOutput<Schema>, 'malformed' | 'other-version'> {
  const read = v.safeParse(schema, message, { abortEarly: true, abortPipeEarly: true });
  if (read.success) return ok(read.output);
  return fail(isOfOtherVersion(message) ? 'other-version' : 'malformed');
}

/** So that an old page left open says "reload", not "malformed". */
function isOfOtherVersion(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || !('v' in message)) return false;
  return typeof message.v === 'number' && message.v !== PROTOCOL_VERSION;
}
