import { describe, expect, it } from 'vitest';
import type { ItemOf, Kind } from '#lib/bank/schema.ts';
import { DIRECTIONS } from '#lib/play/directions.ts';
import type { Way } from '#lib/play/way.ts';
import { SAMPLE_BANK } from '../../../../tests/fixtures/sample-bank.ts';
import { answeredOrder } from '#lib/ui/quiz/answer-of.ts';
import { markResponse } from './mark-response.ts';

function sample<K extends Kind>(kind: K): ItemOf<K> {
  const isOfKind = (item: { kind: Kind }): item is ItemOf<K> => item.kind === kind;
  const item = SAMPLE_BANK.items.find(isOfKind);
  if (item === undefined) throw new Error(`The sample bank has no ${kind}`);
  return item;
}

function mark(kind: Kind, draft: string, way: Way = DIRECTIONS[kind].ways[0], more = {}) {
  const terms = { strict: LOOSE, accepted: [], ...more };
  const item = sample(kind);
  const card = { bank: SAMPLE_BANK.id, item: item.id, study: 'fr' as const };
  return markResponse(item, { card, optionOrder: [], way, outcome: null, draft }, terms);
}

const LOOSE = { accents: false, capitals: false, articles: false };

describe('markResponse', () => {
  it('takes no other article for the one that is asked', async () => {
    const verdict = (typed: string) => mark('article', typed, 'type');
    expect(await verdict('La')).toMatchObject({ ok: true, value: { verdict: 'right' } });
    for (const other of ['le', 'de la', 'à la', 'l’', 'las']) {
      expect(await verdict(other)).toMatchObject({ ok: true, value: { verdict: 'wrong' } });
    }
    expect(await mark('article', '0')).toMatchObject({
      value: { verdict: 'right', response: 'la' },
    });
  });

  it('marks an order of events, and can tell it again from its words', async () => {
    expect(await mark('chronology', '')).toEqual({ ok: false, error: 'needOrder' });
    expect(await mark('chronology', '0 1 2 3')).toMatchObject({ value: { verdict: 'right' } });
    const swapped = await mark('chronology', '0 2 1 3');
    if (!swapped.ok) throw new Error(swapped.error);
    expect(swapped.value).toMatchObject({ verdict: 'nearly', reason: 'swap' });
    const item = sample('chronology');
    expect(answeredOrder(item, swapped.value.response, 'fr')).toEqual([0, 2, 1, 3]);
    expect(answeredOrder(item, swapped.value.response, 'en')).toBeNull();
  });

  it('marks a dictation by what is heard', async () => {
    expect(await mark('dictation', '  ')).toEqual({ ok: false, error: 'needText' });
    expect(await mark('dictation', 'SON FRERE LUI PREFERAIT LA VILLE')).toMatchObject({
      value: { verdict: 'nearly', reason: 'accent', response: 'SON FRERE LUI PREFERAIT LA VILLE' },
    });
  });

  it('holds people to what they want to be held to', async () => {
    const held = (kind: Kind, typed: string, strict: object) =>
      mark(kind, typed, 'type', { strict: { ...LOOSE, ...strict } });
    expect(await held('cloze', 'brest', { accents: true, articles: true })).toMatchObject({
      value: { verdict: 'right' },
    });
    expect(await held('cloze', 'brest', { capitals: true })).toMatchObject({
      value: { verdict: 'wrong' },
    });
    expect(await held('cloze', 'de Brest', { articles: true })).toMatchObject({
      value: { verdict: 'wrong' },
    });
  });

  it('takes for right what was right by appeal', async () => {
    const accepted = ['à l’aube'];
    const typed = await mark('cloze', "À l'aube.", 'type', { accepted });
    expect(typed).toMatchObject({ value: { verdict: 'right' } });
    const tiles = sample('tiles').tiles.fr.tiles;
    const order = tiles.map((_, index) => index).reverse();
    expect(await mark('tiles', order.join(' '))).toMatchObject({ value: { verdict: 'wrong' } });
    const laid = order.map((tile) => tiles[tile]).join(' ');
    expect(await mark('tiles', order.join(' '), 'arrange', { accepted: [laid] })).toMatchObject({
      value: { verdict: 'right', response: laid },
    });
  });
});
