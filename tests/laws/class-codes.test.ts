import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from '#lib/core/bytes/base45.ts';
import { toBase32 } from '#lib/core/bytes/base32.ts';
import { shapesOf, type AnswerShape } from '#lib/classroom/codes/answer-shape.ts';
import { handOutOf, planOf, sheetSettings, type HandOut } from '#lib/classroom/codes/hand-out.ts';
import { readPlanCode, writePlanCode } from '#lib/classroom/codes/plan-code.ts';
import {
  MOST_SECONDS,
  readSheet,
  sheetText,
  sheetTyped,
  writeSheet,
  type Sheet,
  type SheetTask,
} from '#lib/classroom/codes/sheet-code.ts';
import { takeSheet, timeFor } from '#lib/classroom/codes/take-sheet.ts';
import { stateBefore, undoTaking } from '#lib/classroom/codes/undo-taking.ts';
import type { ClassResponse } from '#lib/classroom/item/class-response.ts';
import { cleanName } from '#lib/classroom/names/clean-name.ts';
import type { ClassMaterial } from '#lib/classroom/plan/class-material.ts';
import type { ClassPlan } from '#lib/classroom/plan/class-plan.ts';
import { reportOn } from '#lib/classroom/report/class-report.ts';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { ClassSession } from '#lib/classroom/session/class-session.ts';
import { CLASS_BANK, CLASS_START, materialOf, planWith } from '../support/classroom/small-class.ts';

const KEY = '0123456789abcdef';
const hex = (length: number) =>
  fc
    .array(fc.nat({ max: 15 }), { minLength: length, maxLength: length })
    .map((digits) => digits.map((digit) => digit.toString(16)).join(''));

const anyHandOut: fc.Arbitrary<HandOut> = fc.record({
  session: hex(24),
  bank: fc.record({ id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,79}$/), check: hex(16) }),
  items: fc.uniqueArray(fc.nat({ max: 400 }), { minLength: 1, maxLength: 200 }),
  seed: fc.nat({ max: 0xffffffff }),
  study: fc.constantFrom('fr', 'en'),
  times: fc.boolean(),
  survey: fc.boolean(),
  closesAt: fc.option(fc.nat({ max: 8.64e15 })),
  key: hex(16),
});

const anyLabel = fc
  .oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('12', 'Étoile', 'léa 🦊'))
  .map((typed) => cleanName(typed))
  .filter((label) => label !== null);

function answerFor({ way, places }: AnswerShape): fc.Arbitrary<ClassResponse | null> {
  const all = Array.from({ length: places }, (_, place) => place);
  const bounds = { minLength: places, maxLength: places };
  switch (way) {
    case 'choose':
      return fc.option(fc.record({ way: fc.constant(way), place: fc.nat({ max: places - 1 }) }));
    case 'type':
      return fc.option(
        fc.record({
          way: fc.constant(way),
          text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        }),
      );
    default:
      return fc.option(
        fc.record({ way: fc.constant(way), places: fc.shuffledSubarray(all, bounds) }),
      );
  }
}

function task(seed = 1, plan: Partial<ClassPlan> = {}): SheetTask {
  const whole = { ...planWith(sheetSettings(NO_END), seed), ...plan };
  return { plan: whole, material: materialOf(whole), key: KEY };
}

const NO_END = { times: false, survey: false, closesAt: null };

function anySheet({ plan, material }: SheetTask): fc.Arbitrary<Sheet> {
  return fc.record({
    label: anyLabel,
    answers: fc.tuple(...shapesOf(plan, material).map(answerFor)),
    seconds: fc.option(
      fc.array(fc.nat({ max: MOST_SECONDS }), {
        minLength: plan.items.length,
        maxLength: plan.items.length,
      }),
    ),
  });
}

/** As many items as wanted that are answered by choosing. */
function choosing(count: number): SheetTask {
  const item = CLASS_BANK.items.find((each) => 'options' in each && each.options.length > 3);
  if (item === undefined) throw new Error('the sample has no such item');
  const items = Array.from({ length: count }, (_, index) => ({ ...item, id: `i${String(index)}` }));
  const plan = { ...planWith(sheetSettings(NO_END)), items: items.map(({ id }) => id) };
  const material: ClassMaterial = { title: CLASS_BANK.title, items, segments: [] };
  return { plan, material, key: KEY };
}

function session({ plan, material }: SheetTask): ClassSession {
  const made = new ClassSession(plan, material);
  expect(made.apply({ type: 'opened', at: CLASS_START }).ok).toBe(true);
  return made;
}

function apply(to: ClassSession, events: readonly ClassEvent[]) {
  for (const event of events) expect(to.apply(event)).toEqual({ ok: true, value: event });
}

describe('a plan code', () => {
  it('gives back any plan, from a link or alone', () => {
    fc.assert(
      fc.property(anyHandOut, (handOut) => {
        const code = writePlanCode(handOut);
        const link = `https://school.example/recto/fr/sheet/#p=${code}`;
        for (const text of [code, link, `  ${link}\n`, `Voici : ${link} à faire !`])
          expect(readPlanCode(text)).toEqual({ ok: true, value: handOut });
      }),
    );
  });

  it('is refused with any bit flipped, cut off at any place, or newer', () => {
    fc.assert(
      fc.property(anyHandOut, fc.nat(), (handOut, at) => {
        const bytes = Buffer.from(writePlanCode(handOut), 'base64url');
        const flipped = Buffer.from(bytes);
        const bit = at % (bytes.length * 8);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(readPlanCode(flipped.toString('base64url')).ok).toBe(false);
        const cut = bytes.subarray(0, at % bytes.length);
        expect(readPlanCode(cut.toString('base64url')).ok).toBe(false);
      }),
    );
  });

  it('is refused without a throw where it is any text', () => {
    fc.assert(fc.property(fc.string(), (text) => !readPlanCode(text).ok));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(readPlanCode(`#p=${Buffer.from(bytes).toString('base64url')}`).ok).toBe(false);
      }),
    );
  });

  it('makes the same plan on every device that has the bank, and none on others', () => {
    const { plan } = task();
    const handOut = handOutOf(plan, KEY, CLASS_BANK);
    if (handOut === null) throw new Error('the sample is not its own bank');
    expect(planOf(handOut, CLASS_BANK)).toEqual({ ok: true, value: plan });
    const newer = { ...CLASS_BANK, contentHash: `f${CLASS_BANK.contentHash.slice(1)}` };
    expect(planOf(handOut, newer)).toEqual({ ok: false, error: 'other-bank' });
    expect(handOutOf(plan, KEY, newer)).toBeNull();
  });

  it('of 20 items makes a link of at most 200 characters', () => {
    const items = Array.from({ length: 20 }, (_, index) => index * 4);
    const [handOut] = fc.sample(anyHandOut, { numRuns: 1, seed: 1 });
    if (handOut === undefined) throw new Error('no sample');
    const bank = { id: 'last-ticket-window', check: KEY };
    const link = `https://recto.example/fr/sheet/#p=${writePlanCode({ ...handOut, bank, items })}`;
    expect(link.length).toBeLessThanOrEqual(200);
  });
});

describe('a sheet code', () => {
  it('gives back any answers, scanned or typed', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 0xffffffff }).chain((seed) => {
          const made = task(seed);
          return anySheet(made).map((sheet) => ({ made, sheet }));
        }),
        ({ made, sheet }) => {
          const code = writeSheet(made, sheet);
          const typed = sheetTyped(code);
          for (const text of [sheetText(code), `${sheetText(code)}\r\n`, typed])
            expect(readSheet(made, text)).toEqual({ ok: true, value: sheet });
          expect(readSheet(made, typed.toLowerCase().replace(/0/g, 'o')).ok).toBe(true);
        },
      ),
    );
  });

  it('is refused with any bit flipped, even where its sum is made to fit again', () => {
    const made = task();
    fc.assert(
      fc.property(anySheet(made), fc.nat(), (sheet, at) => {
        const code = writeSheet(made, sheet);
        const bit = at % (code.length * 8);
        code[bit >> 3] = (code[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(readSheet(made, `RVS:${toBase45(code)}`).ok).toBe(false);
        expect(readSheet(made, toBase32(code)).ok).toBe(false);
      }),
    );
  });

  it('is refused without a throw where it is any text', () => {
    const made = task();
    const refused = (text: string) => {
      expect(readSheet(made, text).ok).toBe(false);
    };
    fc.assert(fc.property(fc.string(), refused));
    fc.assert(
      fc.property(fc.string(), (text) => {
        refused(`RVS:${text}`);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        refused(`RVS:${toBase45(Uint8Array.from([0xc5, 1, ...bytes]))}`);
        refused(toBase32(Uint8Array.from([0xc5, 1, ...bytes])));
      }),
    );
  });

  it('tells apart why it is refused', () => {
    const made = task();
    const [sheet] = fc.sample(anySheet(made), { numRuns: 1, seed: 7 });
    if (sheet === undefined) throw new Error('no sample');
    const code = writeSheet(made, sheet);
    const why = (text: string, of = made) => {
      const read = readSheet(of, text);
      return read.ok ? 'ok' : read.error;
    };
    const id = 'ffeeddccbbaa998877665544';
    expect(why(sheetText(code))).toBe('ok');
    expect(why('https://example.org')).toEqual({ code: 'not-ours' });
    expect(why(sheetText(code), task(1, { id }))).toEqual({
      code: 'other-session',
      session: made.plan.id.slice(0, 12),
    });
    const bank = { ...made.plan.bank, contentHash: `f${CLASS_BANK.contentHash.slice(1)}` };
    expect(why(sheetText(code), { ...made, plan: { ...made.plan, bank } })).toEqual({
      code: 'other-bank',
    });
    expect(why(sheetText(code), { ...made, key: 'ffffffffffffffff' })).toEqual({
      code: 'not-genuine',
    });
    expect(why(sheetText(code).slice(0, -3))).toEqual({ code: 'damaged' });
    const typed = sheetTyped(code);
    const wrong = typed.slice(0, 12) + (typed[12] === '7' ? '8' : '7') + typed.slice(13);
    expect(why(wrong)).toEqual({ code: 'mistyped', group: 3 });
  });

  it('says what is newer', () => {
    const made = task();
    const [sheet] = fc.sample(anySheet(made), { numRuns: 1, seed: 7 });
    if (sheet === undefined) throw new Error('no sample');
    // By hand, as a later version would: another number, and the sum that goes with it.
    const newer = Buffer.from('c502aabbcc', 'hex');
    const sum = crcOf(newer);
    const text = `RVS:${toBase45(Uint8Array.from([...newer, sum >> 8, sum & 255]))}`;
    expect(readSheet(made, text)).toEqual({ ok: false, error: { code: 'newer-version' } });
    expect(fromBase45(text.slice(4))).not.toBeNull();
  });

  it.each([
    [20, false, 34],
    [40, true, 90],
  ])(
    'of %i chosen answers, times %s, takes at most %i bytes beside the label',
    (count, timed, most) => {
      const made = choosing(count);
      const answers = Array.from({ length: count }, () => ({ way: 'choose' as const, place: 3 }));
      const seconds = timed ? answers.map(() => MOST_SECONDS) : null;
      const code = writeSheet(made, { label: 'x', answers, seconds });
      expect(code.length - 'x'.length).toBeLessThanOrEqual(most + 1);
      expect(encode(sheetText(code), { ecc: 'M' }).version).toBeLessThanOrEqual(timed ? 7 : 3);
    },
  );
});

describe('sheets that are taken', () => {
  it('give each participant what they answered, whenever they are read', () => {
    const closed = { plan: { settings: { ...sheetSettings(NO_END), closesAt: 5 } } };
    expect(timeFor({ plan: { ...planWith(), ...closed.plan } }, 9)).toBe(5);
    const made = task();
    fc.assert(
      fc.property(anySheet(made), anySheet(made), (first, second) => {
        fc.pre(first.label.toLowerCase() !== second.label.toLowerCase());
        const class_ = session(made);
        for (const sheet of [first, second]) {
          const events = takeSheet(class_, sheet, CLASS_START);
          fc.pre(events.ok);
          apply(class_, events.value);
        }
        const { participants, items } = reportOn(class_);
        expect(items).toHaveLength(made.plan.items.length);
        for (const sheet of [first, second]) {
          const row = participants.find(({ name }) => name.fr === sheet.label);
          expect(row?.answers.map(({ response }) => response)).toEqual(sheet.answers);
        }
      }),
      { numRuns: 40 },
    );
  });

  const made = choosing(3);
  const sheet = (label: string, ...places: number[]): Sheet => ({
    label,
    answers: places.map((place) => (place < 0 ? null : { way: 'choose' as const, place })),
    seconds: null,
  });
  const names = (of: ClassSession) => of.roster.present.map(({ name }) => name.fr);

  it('are known again, and counted once', () => {
    const class_ = session(made);
    const events = takeSheet(class_, sheet('Léa', 1, 2, -1), CLASS_START);
    if (events.ok) apply(class_, events.value);
    const again = takeSheet(class_, sheet('Léa', 1, 2, -1), CLASS_START);
    expect(again).toMatchObject({ ok: false, error: { code: 'duplicate' } });
    const other = takeSheet(class_, sheet('lea', 1, 1, -1), CLASS_START);
    expect(other).toMatchObject({ ok: false, error: { code: 'other-answers' } });
    expect(names(class_)).toEqual(['Léa']);
  });

  it('of the same label stand beside each other with a number, or instead', () => {
    const class_ = session(made);
    const take = (each: Sheet, how: 'tell' | 'replace' | 'keep-both') => {
      const events = takeSheet(class_, each, CLASS_START, how);
      if (!events.ok) throw new Error(events.error.code);
      const before = stateBefore(class_, events.value);
      apply(class_, events.value);
      return before;
    };
    take(sheet('Léa', 1, 2, 0), 'tell');
    take(sheet('Léa', 1, 2, 0), 'keep-both');
    expect(names(class_)).toEqual(['Léa', 'Léa 2']);
    const before = take(sheet('Léa', 3, 3, 3), 'replace');
    expect(names(class_)).toEqual(['Léa 2', 'Léa']);
    // what was replaced does not come back by itself beside what stands instead
    expect(takeSheet(class_, sheet('Léa', 1, 2, 0), CLASS_START)).toMatchObject({
      ok: false,
      error: { code: 'other-answers' },
    });
    apply(class_, undoTaking(class_, before, CLASS_START));
    expect(names(class_)).toEqual(['Léa', 'Léa 2']);
    // what was taken back may be read once more
    take(sheet('Tom', 0, 0, 0), 'tell');
    const last = stateBefore(class_, [
      { type: 'removed', at: CLASS_START, participant: class_.roster.present[2]?.id ?? '' },
    ]);
    apply(class_, [
      { type: 'removed', at: CLASS_START, participant: class_.roster.present[2]?.id ?? '' },
    ]);
    take(sheet('Tom', 0, 0, 0), 'tell');
    expect(names(class_)).toEqual(['Léa', 'Léa 2', 'Tom']);
    expect(undoTaking(class_, last, CLASS_START)).toEqual([]);
  });
});

function crcOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  const whole = ~sum >>> 0;
  return (whole ^ (whole >>> 16)) & 0xffff;
}
