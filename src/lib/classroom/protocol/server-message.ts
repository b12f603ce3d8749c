/**
 * What the server in the room says; told in words in docs/classroom-protocol.md. On the way to phones
 * what is null, false or an empty list is left out, and comes back here as it is read.
 */
import { KINDS } from '#lib/bank/kinds.ts';
import { WAYS } from '#lib/play/way.ts';
import * as v from 'valibot';
import { classMaterialSchema } from '../plan/class-material.ts';
import { classPlanSchema } from '../plan/class-plan.ts';
import { classEventSchema } from '../session/class-event.ts';
import { joinCodeSchema, tokenSchema } from './client-message.ts';

/** Left out on the way to phones, too. */
export const USUAL_WAY = 'choose';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const millis = v.pipe(v.number(), v.integer());
const nullable = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.nullable(schema), null);
const list = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.array(schema), []);
const flag = v.optional(v.boolean(), false);
const sides = v.strictObject({ fr: nullable(v.string()), en: nullable(v.string()) });
const lang = v.picklist(['fr', 'en']);

const askedItemSchema = v.strictObject({
  kind: v.picklist(KINDS),
  way: v.optional(v.picklist(WAYS), USUAL_WAY),
  instruction: v.string(),
  stem: nullable(sides),
  choices: list(sides),
  left: list(sides),
});

/** How one did on an item; null for who did not answer, and in a survey. */
const ownResult = v.strictObject({
  verdict: nullable(v.picklist(['right', 'nearly', 'wrong'])),
  points: count,
  /** Over all items so far. */
  total: count,
  /** Null where the ranking is hidden. */
  rank: nullable(count),
});

export const REFUSALS = [
  'over',
  'room-full',
  'too-late-to-join',
  'already-joined',
  'name-taken',
  'name-not-allowed',
  'no-such-participant',
  'removed',
  'not-removed',
  'no-such-item',
  'not-open',
  'answered-already',
  'too-late',
  'does-not-fit',
  'not-now',
  /** No session has this code: wrong, or ended and gone. */
  'no-such-room',
  /** The token opens nothing here. */
  'not-allowed',
  'malformed',
  'too-large',
  'too-fast',
  'other-version',
  'too-many-rooms',
  /** First `join`, `back`, `open` or `host`. */
  'not-joined',
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** To phones. */
export const toParticipantSchema = v.variant('t', [
  /** To who looks before joining: what `join` has to say. */
  v.strictObject({
    t: v.literal('door'),
    title: v.strictObject({ fr: v.string(), en: nullable(v.string()) }),
    names: v.picklist(['generated', 'typed']),
    /** 0 where everyone plays alone. */
    teams: count,
  }),
  v.strictObject({
    t: v.literal('joined'),
    participant: v.string(),
    /** Null for who came back with it. */
    token: nullable(tokenSchema),
    name: v.strictObject({ fr: v.string(), en: v.string() }),
    team: nullable(count),
    title: v.strictObject({ fr: v.string(), en: nullable(v.string()) }),
    study: lang,
    pace: v.picklist(['together', 'own']),
    survey: flag,
    /** How many items there are. */
    total: count,
    /** At one's own pace: which ones one has answered. */
    answered: list(count),
  }),
  v.strictObject({ t: v.literal('lobby') }),
  v.strictObject({
    t: v.literal('asked'),
    item: count,
    /** Null for as long as it takes. */
    leftMillis: nullable(millis),
    asked: askedItemSchema,
    /** One has answered it before: after a drop. */
    answered: flag,
  }),
  v.strictObject({ t: v.literal('paused') }),
  /** After a pause, or with more time. */
  v.strictObject({ t: v.literal('goes-on'), item: count, leftMillis: nullable(millis) }),
  v.strictObject({ t: v.literal('closed'), item: count }),
  v.strictObject({ t: v.literal('skipped'), item: count }),
  v.strictObject({
    t: v.literal('revealed'),
    item: count,
    /** Places of the screen: of the key, in their right order, or for each of the left-hand column. */
    key: list(count),
    /** In words, for what is typed; null else. */
    text: nullable(sides),
    own: ownResult,
  }),
  v.strictObject({
    t: v.literal('because'),
    item: count,
    sentence: sides,
    rationale: sides,
  }),
  /** At one's own pace: any item may be asked for with `show`. */
  v.strictObject({ t: v.literal('own-pace'), leftMillis: nullable(millis) }),
  v.strictObject({ t: v.literal('podium'), own: ownResult }),
  v.strictObject({ t: v.literal('ended') }),
  /**
   * The answer is on disk: it cannot be lost any more. `durable` is there, and false, only while the
   * disk takes nothing: then it is taken, and kept in memory.
   */
  v.strictObject({ t: v.literal('kept'), item: count, durable: v.optional(v.literal(false)) }),
  v.strictObject({ t: v.literal('removed') }),
  v.strictObject({ t: v.literal('readmitted') }),
  /** Another connection has come in with this token; this one is closed. */
  v.strictObject({ t: v.literal('replaced') }),
  v.strictObject({
    t: v.literal('refused'),
    why: v.picklist(REFUSALS),
    /** Of the answer that is refused; null for anything else. */
    item: nullable(count),
  }),
]);

/** To hosts: the log itself, of which they make what they show. */
export const toHostSchema = v.variant('t', [
  v.strictObject({ t: v.literal('opened'), code: joinCodeSchema, token: tokenSchema }),
  /** To a host who knows nothing of the room yet (`since` 0): what it asks, before the log. */
  v.strictObject({
    t: v.literal('room'),
    code: joinCodeSchema,
    plan: classPlanSchema,
    material: classMaterialSchema,
  }),
  /**
   * `from`: the place of the first of these in the log, from 0. Whatever the host knows from that
   * place on is replaced. Some may be refused when they are applied, by every replica alike.
   */
  v.strictObject({
    t: v.literal('log'),
    from: count,
    events: v.array(classEventSchema),
    /** The server's clock, UTC milliseconds. */
    now: millis,
  }),
  /** Who is connected now. */
  v.strictObject({ t: v.literal('here'), participants: v.array(v.string()) }),
  /** `false`: what happens is kept in memory only, since the disk takes no more. */
  v.strictObject({ t: v.literal('durable'), durable: v.boolean() }),
  v.strictObject({ t: v.literal('replaced') }),
  v.strictObject({ t: v.literal('refused'), why: v.picklist(REFUSALS), item: nullable(count) }),
]);

export type ToParticipant = v.InferOutput<typeof toParticipantSchema>;
export type ToHost = v.InferOutput<typeof toHostSchema>;
