/** A hand-out as the fragment of a link: `…/sheet/#p=…`, told byte by byte in docs/classroom-codes.md. */
import { ByteSink } from '#lib/core/bytes/byte-sink.ts';
import { ByteSource } from '#lib/core/bytes/byte-source.ts';
import { fromBase64Url, toBase64Url } from '#lib/core/bytes/base64url.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { MOST_CLASS_ITEMS } from '../plan/class-plan.ts';
import { bodyOf, CODE_MARKS, CODE_VERSION, withSum, type CodeFailure } from './code-body.ts';
import { BANK_CHECK_DIGITS, KEY_BYTES, type HandOut } from './hand-out.ts';

/** What stands before the code in a link. */
export const PLAN_FRAGMENT = '#p=';

const SESSION_BYTES = 12;
const TIME_BYTES = 7;
/** More items than any bank has. */
const MOST_PLACES = 50_000;
const LATEST = 8.64e15;
const BANK_ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

const FLAGS = { english: 1, times: 2, survey: 4, closes: 8 } as const;

export function writePlanCode(handOut: HandOut): string {
  const { session, bank, items, seed, study, times, survey, closesAt, key } = handOut;
  const sink = new ByteSink();
  sink.bytes([CODE_MARKS.plan, CODE_VERSION]);
  sink.bytes(hexToBytes(session));
  sink.byte(bank.id.length);
  sink.bytes(new TextEncoder().encode(bank.id));
  sink.bytes(hexToBytes(bank.check));
  sink.byte(
    (study === 'en' ? FLAGS.english : 0) |
      (times ? FLAGS.times : 0) |
      (survey ? FLAGS.survey : 0) |
      (closesAt === null ? 0 : FLAGS.closes),
  );
  if (closesAt !== null) sink.bytes(bigEndian(closesAt, TIME_BYTES));
  sink.bytes(bigEndian(seed, 4));
  sink.bytes(hexToBytes(key));
  sink.count(items.length);
  let before = -1;
  for (const place of items) {
    // 0 is the next item of the bank, 1 the one before this, 2 the one after the next
    const step = place - before - 1;
    sink.count(step < 0 ? -2 * step - 1 : 2 * step);
    before = place;
  }
  return toBase64Url(withSum(sink.content()));
}

/** `text`: a whole link, or the code alone. */
export function readPlanCode(text: string): Result<HandOut, CodeFailure> {
  const [, inLink] = /#p=([\w-]*)/.exec(text) ?? [];
  const bytes = fromBase64Url(inLink ?? text.trim());
  if (bytes === null) return fail(inLink === undefined ? 'not-ours' : 'damaged');
  const body = bodyOf(bytes, 'plan');
  if (!body.ok) return body;
  const handOut = readBody(new ByteSource(body.value.subarray(2)));
  return handOut === null ? fail('damaged') : ok(handOut);
}

function readBody(source: ByteSource): HandOut | null {
  const session = bytesToHex(source.take(SESSION_BYTES));
  const id = new TextDecoder().decode(source.take(source.byte()));
  const check = bytesToHex(source.take(BANK_CHECK_DIGITS / 2));
  const flags = source.byte();
  const closesAt = flags & FLAGS.closes ? fromBigEndian(source.take(TIME_BYTES)) : null;
  const seed = fromBigEndian(source.take(4));
  const key = bytesToHex(source.take(KEY_BYTES));
  const count = source.count();
  if (count < 1 || count > MOST_CLASS_ITEMS || !BANK_ID.test(id)) return null;
  if (flags > 15 || (closesAt ?? 0) > LATEST) return null;
  const items: number[] = [];
  let before = -1;
  for (let index = 0; index < count; index += 1) {
    if (source.remaining === 0) return null;
    const coded = source.count();
    before += 1 + (coded % 2 === 1 ? -(coded + 1) / 2 : coded / 2);
    if (before < 0 || before >= MOST_PLACES) return null;
    items.push(before);
  }
  if (source.remaining > 0 || new Set(items).size < items.length) return null;
  return {
    session,
    bank: { id, check },
    items,
    seed,
    study: flags & FLAGS.english ? 'en' : 'fr',
    times: (flags & FLAGS.times) !== 0,
    survey: (flags & FLAGS.survey) !== 0,
    closesAt,
    key,
  };
}

function bigEndian(value: number, length: number): number[] {
  return Array.from(
    { length },
    (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256,
  );
}

function fromBigEndian(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}
