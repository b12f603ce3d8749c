import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handOutOf, planOf } from '#lib/classroom/codes/hand-out.ts';
import { readPlanCode, writePlanCode } from '#lib/classroom/codes/plan-code.ts';
import { anyHandOut, KEY, task } from '../support/classroom/any-sheet.ts';
import { CLASS_BANK } from '../support/classroom/small-class.ts';

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
