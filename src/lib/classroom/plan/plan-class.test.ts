import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '#lib/bank/kinds.ts';
import { parseBank } from '#lib/bank/parse-bank.ts';
import type { Bank } from '#lib/bank/schema.ts';
import * as v from 'valibot';
import { materialFor } from './class-material.ts';
import { classPlanSchema } from './class-plan.ts';
import { USUAL_CLASS_SETTINGS } from './class-settings.ts';
import { LETTERS_OF_A_WALL, lettersOnWall } from './letters-on-wall.ts';
import { askableInClass, planClass, type ClassWish } from './plan-class.ts';

const SPEAKS = { speaksFrench: true };
const SILENT = { speaksFrench: false };

function bankOf(name: string): Bank {
  const parsed = parseBank(readFileSync(`static/banks/${name}.json`));
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
}

const BRAILLE = bankOf('louis-braille');

function wish(change: Partial<ClassWish> = {}): ClassWish {
  return {
    way: 'wall',
    study: 'fr',
    kinds: KINDS,
    count: 10,
    settings: USUAL_CLASS_SETTINGS,
    seed: 7,
    id: '00112233445566778899aabb',
    ...change,
  };
}

function planned(change: Partial<ClassWish> = {}, bank = BRAILLE, device = SPEAKS) {
  const plan = planClass(bank, wish(change), device);
  if (!plan.ok) throw new Error(plan.error);
  const material = materialFor(bank, plan.value);
  if (!material.ok) throw new Error(material.error);
  return { plan: plan.value, items: material.value.items };
}

describe('planClass', () => {
  it('gives a plan as the schema has it, the same for the same seed', () => {
    const { plan } = planned();
    expect(v.is(classPlanSchema, plan)).toBe(true);
    expect(plan.items).toHaveLength(10);
    expect(planned().plan).toEqual(plan);
    expect(planned({ seed: 8 }).plan.items).not.toEqual(plan.items);
  });

  it('goes through the text from top to bottom', () => {
    const segments = BRAILLE.paragraphs.flatMap((paragraph) => paragraph.segments);
    const places = planned({ count: 20 }).items.map((item) =>
      segments.findIndex(({ id }) => id === item.segments[0]),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(['louis-braille', 'stethoscope', 'eel', 'key-seller'])(
    'asks %s of many kinds, from many places',
    (name) => {
      const bank = bankOf(name);
      const { items } = planned({}, bank);
      const kinds = new Set(bank.items.map(({ kind }) => kind)).size;
      expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(
        Math.min(kinds, 6),
      );
      const most = Math.max(
        ...[...new Set(items.map(({ kind }) => kind))].map(
          (kind) => items.filter((item) => item.kind === kind).length,
        ),
      );
      expect(most).toBeLessThanOrEqual(3);
      expect(new Set(items.map(({ segments }) => segments[0])).size).toBeGreaterThanOrEqual(8);
    },
  );

  it('leaves what is too long for a wall, while there is enough else', () => {
    for (const { items } of [planned(), planned({}, bankOf('mask-1985'))])
      for (const item of items)
        expect(lettersOnWall(item, 'fr')).toBeLessThanOrEqual(LETTERS_OF_A_WALL);
  });

  it('keeps to the kinds that are wanted, and says when there are none', () => {
    const { items } = planned({ kinds: ['cloze', 'question'], count: 30 });
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['cloze', 'question']));
    expect(planClass(BRAILLE, wish({ kinds: [] }), SPEAKS)).toEqual({
      ok: false,
      error: 'nothing-to-ask',
    });
  });

  it('takes all there is where more is wanted', () => {
    expect(planned({ count: 200 }).items).toHaveLength(BRAILLE.items.length);
  });

  it('dictates only where there is a voice in front, and never on sheets', () => {
    const kindsOf = (change: Partial<ClassWish>, device = SPEAKS) =>
      new Set(askableInClass(BRAILLE, wish(change), device).map(({ kind }) => kind));
    expect(kindsOf({})).toContain('dictation');
    expect(kindsOf({ way: 'live' })).toContain('dictation');
    expect(kindsOf({}, SILENT)).not.toContain('dictation');
    expect(kindsOf({ way: 'codes' })).not.toContain('dictation');
    expect(kindsOf({ study: 'en' })).not.toContain('conjugation');
  });
});
