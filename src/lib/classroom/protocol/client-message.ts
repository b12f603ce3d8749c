/**
 * What a device may say to the server in the room. One JSON text a message, `t` says which; told in
 * words in docs/classroom-protocol.md. Anything else is answered with `refused`.
 */
import * as v from 'valibot';
import { classResponseSchema } from '../item/class-response.ts';
import { classMaterialSchema } from '../plan/class-material.ts';
import { classPlanSchema, MOST_CLASS_ITEMS } from '../plan/class-plan.ts';
import { MOST_TEAMS } from '../plan/class-settings.ts';
import { classEventSchema, type ClassEvent } from '../session/class-event.ts';
import { CODE_DIGITS, PROTOCOL_VERSION } from './limits.ts';

const version = v.literal(PROTOCOL_VERSION);
export const joinCodeSchema = v.pipe(
  v.string(),
  v.regex(new RegExp(`^[0-9]{${String(CODE_DIGITS)}}$`)),
);
/** 128 random bits in lower-case hexadecimal: who shows it is who got it. */
export const tokenSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const item = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_CLASS_ITEMS - 1));
const team = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TEAMS - 1));

export const participantMessageSchema = v.variant('t', [
  /** What one is asked at the door; commits to nothing. Answered with `door` or `refused`. */
  v.strictObject({ t: v.literal('look'), v: version, code: joinCodeSchema }),
  /** `name`: null lets the server draw one. It is moderated, so it may come back changed. */
  v.strictObject({
    t: v.literal('join'),
    v: version,
    code: joinCodeSchema,
    name: v.nullable(v.pipe(v.string(), v.maxLength(1000))),
    team: v.nullable(team),
    /** Drawn and kept by who asks, so that asking again leads to the same seat; else by the server. */
    token: v.optional(tokenSchema),
  }),
  /** After a drop. */
  v.strictObject({ t: v.literal('back'), v: version, code: joinCodeSchema, token: tokenSchema }),
  v.strictObject({ t: v.literal('answer'), item, response: classResponseSchema }),
  /** At one's own pace: the next item to look at. */
  v.strictObject({ t: v.literal('show'), item }),
  /** The sentence behind an answer that has been shown. */
  v.strictObject({ t: v.literal('why'), item }),
]);

/** What a host may make happen; the server puts the time in. */
export const HOST_EVENTS = [
  'renamed',
  'removed',
  'readmitted',
  'opened',
  'asked',
  'tallied',
  'credited',
  'paused',
  'resumed',
  'extended',
  'closed',
  'revealed',
  'skipped',
  'podium',
  'ended',
] as const satisfies readonly ClassEvent['type'][];

export const hostMessageSchema = v.variant('t', [
  v.strictObject({
    t: v.literal('open'),
    v: version,
    plan: classPlanSchema,
    material: classMaterialSchema,
  }),
  /** After a drop, or from another device; `since`: how many events of the log are known already. */
  v.strictObject({
    t: v.literal('host'),
    v: version,
    code: joinCodeSchema,
    token: tokenSchema,
    since: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({
    t: v.literal('do'),
    event: v.pipe(
      classEventSchema,
      v.check(({ type }) => HOST_EVENTS.some((each) => each === type), 'not-for-hosts'),
    ),
  }),
]);

export type ParticipantMessage = v.InferOutput<typeof participantMessageSchema>;
export type HostMessage = v.InferOutput<typeof hostMessageSchema>;
export type ClientMessage = ParticipantMessage | HostMessage;
