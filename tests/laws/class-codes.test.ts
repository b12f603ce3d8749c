import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from '#lib/core/bytes/base45.ts';
import { toBase32 } from '#lib/core/bytes/base32.ts';
import {
  MOST_SECONDS,
  readSheet,
  sheetText,
  sheetTyped,
  writeSheet,
} from '#lib/classroom/codes/sheet-code.ts';
import { anySheet, choosing, task } from '../support/classroom/any-sheet.ts';
import { CLASS_BANK } from '../support/classroom/small-class.ts';

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

function crcOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  const whole = ~sum >>> 0;
  return (whole ^ (whole >>> 16)) & 0xffff;
}
