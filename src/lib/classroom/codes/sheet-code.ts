/**
 * A filled-in sheet as a code: answers and a label, never a score. Told byte by byte, with what its
 * check value protects and what it cannot, in docs/classroom-codes.md.
 */
import { toBase32, fromBase32 } from '#lib/core/bytes/base32.ts';
import { fromBase45, toBase45 } from '#lib/core/bytes/base45.ts';
import { BitSink } from '#lib/core/bytes/bit-sink.ts';
import { BitSource } from '#lib/core/bytes/bit-source.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { ClassResponse } from '../item/class-response.ts';
import { cleanName } from '../names/clean-name.ts';
import type { ClassMaterial } from '../plan/class-material.ts';
import type { ClassPlan } from '../plan/class-plan.ts';
import { shapesOf } from './answer-shape.ts';
import { bodyOf, CODE_MARKS, CODE_VERSION, withSum, type CodeFailure } from './code-body.ts';
import { packAnswer, unpackAnswer } from './pack-answers.ts';

/** What stands before the code in a QR code or a file, so that it is known from other texts. */
const SHEET_MARK = 'RVS:';

const SESSION_DIGITS = 12;
const BANK_DIGITS = 8;
const HEAD_BYTES = 2 + (SESSION_DIGITS + BANK_DIGITS) / 2;
const CHECK_BYTES = 8;
/** Shorter ones may look right by chance. */
const SHORTEST_TYPED = 30;
const SECOND_BITS = 10;
/** Longer times count as this one. */
export const MOST_SECONDS = 2 ** SECOND_BITS - 1;

export interface Sheet {
  /** Of the participant's choosing: cleaned, and of `LONGEST_NAME` at most. */
  readonly label: string;
  /** In the order of the plan; null for what was left blank. */
  readonly answers: readonly (ClassResponse | null)[];
  /** Whole seconds by item, `MOST_SECONDS` at most; null where they are not told. */
  readonly seconds: readonly number[] | null;
}

/** What a sheet is for. */
export interface SheetTask {
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  /** 16 hexadecimal digits. */
  readonly key: string;
}

export type SheetFailure =
  | { readonly code: CodeFailure }
  /** In the typed form: in the group of this number, from 1. */
  | { readonly code: 'mistyped'; readonly group: number }
  /** `session`: the first 12 digits of the one it is for. */
  | { readonly code: 'other-session'; readonly session: string }
  /** Filled in on another version of the text. */
  | { readonly code: 'other-bank' }
  /** It is whole, and was not made with the session's key. */
  | { readonly code: 'not-genuine' };

export function writeSheet(
  { plan, material, key }: SheetTask,
  { label, answers, seconds }: Sheet,
): Uint8Array<ArrayBuffer> {
  const bits = new BitSink();
  bits.write(seconds === null ? 0 : 1, 1);
  for (const [index, shape] of shapesOf(plan, material).entries())
    packAnswer(bits, shape, answers[index] ?? null);
  for (const index of seconds === null ? [] : plan.items.keys())
    bits.write(Math.min(MOST_SECONDS, Math.max(0, seconds?.[index] ?? 0)), SECOND_BITS);
  const name = new TextEncoder().encode(label);
  const body = Uint8Array.from([
    CODE_MARKS.sheet,
    CODE_VERSION,
    ...hexToBytes(plan.id.slice(0, SESSION_DIGITS)),
    ...hexToBytes(plan.bank.contentHash.slice(0, BANK_DIGITS)),
    name.length,
    ...name,
    ...bits.content(),
  ]);
  return withSum(Uint8Array.from([...body, ...checkOf(body, key)]));
}

/** For a QR code in alphanumeric mode, and for a file. */
export function sheetText(code: Uint8Array): string {
  return `${SHEET_MARK}${toBase45(code)}`;
}

/** To be read out and typed. */
export function sheetTyped(code: Uint8Array): string {
  return toBase32(code);
}

/** `text`: of a QR code, of a file, or typed. */
export function readSheet(task: SheetTask, text: string): Result<Sheet, SheetFailure> {
  const code = bytesIn(text);
  return code.ok ? readCode(task, code.value) : code;
}

function bytesIn(text: string): Result<Uint8Array<ArrayBuffer>, SheetFailure> {
  const trimmed = text.trim();
  if (!trimmed.startsWith(SHEET_MARK)) {
    const typed = fromBase32(trimmed);
    if (typed.ok) return typed;
    const isLong = trimmed.length >= SHORTEST_TYPED;
    return fail(isLong && typed.error.code === 'mistyped' ? typed.error : { code: 'not-ours' });
  }
  // A code may end in a space, which is a digit of base 45.
  const digits = text
    .trimStart()
    .slice(SHEET_MARK.length)
    .replace(/[\r\n]+$/, '');
  const bytes = fromBase45(digits);
  return bytes === null ? fail({ code: 'damaged' }) : ok(bytes);
}

function readCode(task: SheetTask, code: Uint8Array<ArrayBuffer>): Result<Sheet, SheetFailure> {
  const { plan, key } = task;
  const whole = bodyOf(code, 'sheet');
  if (!whole.ok) return fail({ code: whole.error });
  if (whole.value.length < HEAD_BYTES + CHECK_BYTES) return fail({ code: 'damaged' });
  const body = whole.value.slice(0, -CHECK_BYTES);
  const head = bytesToHex(body.slice(2, HEAD_BYTES));
  const session = head.slice(0, SESSION_DIGITS);
  if (session !== plan.id.slice(0, SESSION_DIGITS)) return fail({ code: 'other-session', session });
  if (head.slice(SESSION_DIGITS) !== plan.bank.contentHash.slice(0, BANK_DIGITS))
    return fail({ code: 'other-bank' });
  if (bytesToHex(checkOf(body, key)) !== bytesToHex(whole.value.slice(-CHECK_BYTES)))
    return fail({ code: 'not-genuine' });
  const sheet = readBody(task, body);
  return sheet === null ? fail({ code: 'damaged' }) : ok(sheet);
}

function readBody({ plan, material }: SheetTask, body: Uint8Array<ArrayBuffer>): Sheet | null {
  const [length = 0] = body.slice(HEAD_BYTES);
  const start = HEAD_BYTES + 1 + length;
  const label = new TextDecoder().decode(body.slice(HEAD_BYTES + 1, start));
  if (start > body.length || cleanName(label) !== label) return null;
  const bits = new BitSource(body.slice(start));
  const isTimed = bits.read(1) === 1;
  const answers = shapesOf(plan, material).map((shape) => unpackAnswer(bits, shape));
  const seconds = isTimed ? plan.items.map(() => bits.read(SECOND_BITS)) : null;
  if (!bits.isSpent || !answers.every((answer) => answer !== undefined)) return null;
  return { label, answers, seconds };
}

/** HMAC-SHA256, truncated. */
function checkOf(body: Uint8Array, key: string): Uint8Array {
  return hmac(sha256, hexToBytes(key), body).slice(0, CHECK_BYTES);
}
