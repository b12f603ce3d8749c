import { describe, expect, it } from 'vitest';
import type { ToParticipant } from '../protocol/server-message.ts';
import { changeDraft, lookAt, nextOpen, sendAnswer } from './act-on-phone.ts';
import { hearServer } from './hear-server.ts';
import { isOpen, itemAt, OUTSIDE, shownItem, type PhoneState } from './phone-state.ts';
import { readSeatMemory, recall, remember } from './seat-memory.ts';

const NOW = 1_000_000;
const TOKEN = '0123456789abcdef0123456789abcdef';

const joined = (pace: 'together' | 'own' = 'together', answered: number[] = []): ToParticipant => ({
  t: 'joined',
  participant: 'p1',
  token: TOKEN,
  name: { fr: 'Loutre agile', en: 'Nimble otter' },
  team: null,
  title: { fr: 'Le masque', en: 'The mask' },
  study: 'fr',
  pace,
  survey: false,
  total: 4,
  answered,
});

const asked = (
  item: number,
  leftMillis: number | null = null,
  answered = false,
): ToParticipant => ({
  t: 'asked',
  item,
  leftMillis,
  answered,
  asked: {
    kind: 'cloze',
    way: 'choose',
    instruction: 'complete',
    stem: { fr: 'Le ___ est là.', en: 'The ___ is here.' },
    choices: [
      { fr: 'chat', en: 'cat' },
      { fr: 'chien', en: 'dog' },
    ],
    left: [],
  },
});

const revealed = (item: number, verdict: 'right' | 'wrong' | null): ToParticipant => ({
  t: 'revealed',
  item,
  key: [0],
  text: null,
  own: { verdict, points: verdict === 'right' ? 1000 : 0, total: 1000, rank: 2 },
});

const refused = (
  why: 'too-late' | 'answered-already' | 'removed' | 'no-such-room',
  item: number | null,
) => ({ t: 'refused', why, item }) as const;

function heard(messages: readonly ToParticipant[], from: PhoneState = OUTSIDE): PhoneState {
  return messages.reduce((state, message) => hearServer(state, message, NOW), from);
}

function answered(from: PhoneState, item = 0): PhoneState {
  return sendAnswer(changeDraft(from, item, { way: 'choose', place: 1 }), item);
}

describe('a phone in a session together', () => {
  it('goes from the lobby to an item, with the time left by its own clock', () => {
    const state = heard([joined(), { t: 'lobby' }, asked(2, 20_000)]);
    expect(state.screen).toEqual({ kind: 'item', item: 2, closesAt: NOW + 20_000 });
    expect(itemAt(state, 2).draft).toEqual({ way: 'choose', place: null });
  });

  it('sends nothing while something is missing, and nothing twice', () => {
    const open = heard([joined(), asked(0)]);
    expect(sendAnswer(open, 0)).toBe(open);
    const sent = answered(open);
    expect(itemAt(sent, 0)).toMatchObject({
      sending: { kind: 'sending' },
      response: { way: 'choose', place: 1 },
    });
    expect(changeDraft(sent, 0, { way: 'choose', place: 0 })).toBe(sent);
    expect(sendAnswer(sent, 0)).toBe(sent);
  });

  it('knows an answer as kept once the server says so, in whatever words', () => {
    const sent = answered(heard([joined(), asked(0)]));
    const acks: readonly ToParticipant[] = [
      { t: 'kept', item: 0 },
      refused('answered-already', 0),
      asked(0, null, true),
      revealed(0, 'wrong'),
      joined('together', [0]),
    ];
    for (const ack of acks) expect(itemAt(heard([ack], sent), 0).sending.kind).toBe('kept');
  });

  it('tells an answer that the server has in its memory only', () => {
    const sent = answered(heard([joined(), asked(0)]));
    const state = heard([{ t: 'kept', item: 0, durable: false }], sent);
    expect(itemAt(state, 0).sending).toEqual({ kind: 'kept', durable: false });
  });

  it('tells an answer that came too late, and takes no other', () => {
    const state = heard([refused('too-late', 0)], answered(heard([joined(), asked(0)])));
    expect(itemAt(state, 0).sending).toEqual({ kind: 'refused', why: 'too-late' });
    expect(isOpen(itemAt(state, 0))).toBe(false);
  });

  it('keeps an answer on its way through a drop, and the item on the screen', () => {
    const sent = answered(heard([joined(), asked(0)]));
    const back = heard([joined()], sent);
    expect(shownItem(back)).toBe(0);
    expect(itemAt(back, 0).sending.kind).toBe('sending');
  });

  it('stands still while paused, then goes on with the time that is left', () => {
    const paused = heard([joined(), asked(0, 20_000), { t: 'paused' }]);
    expect(paused).toMatchObject({ paused: true, screen: { kind: 'item', item: 0 } });
    const state = heard([{ t: 'goes-on', item: 0, leftMillis: 9000 }], paused);
    expect(state).toMatchObject({ paused: false, screen: { closesAt: NOW + 9000 } });
  });

  it('shows the standing of the latest answer, and the sentence once it is asked for', () => {
    const because: ToParticipant = {
      t: 'because',
      item: 0,
      sentence: { fr: 'Le chat est là.', en: 'The cat is here.' },
      rationale: { fr: 'Le chat.', en: 'The cat.' },
    };
    const early = heard([joined(), asked(0), because]);
    expect(itemAt(early, 0).because).toBeNull();
    const state = heard([revealed(0, 'right'), because], early);
    expect(state.standing).toEqual({ total: 1000, rank: 2 });
    expect(itemAt(state, 0).because?.sentence.en).toBe('The cat is here.');
  });
});

describe('a phone at its own pace', () => {
  const start = heard([joined('own', [1]), { t: 'own-pace', leftMillis: 60_000 }]);

  it('sees the list of all, and what it has answered', () => {
    expect(start.screen).toEqual({ kind: 'own', item: null, closesAt: NOW + 60_000 });
    expect(itemAt(start, 1).sending.kind).toBe('kept');
  });

  it('goes to an item and stays there, whatever is told of others', () => {
    const state = heard([asked(0), asked(2), revealed(2, null)], lookAt(start, 0));
    expect(shownItem(state)).toBe(0);
    expect(lookAt(start, 4)).toBe(start);
  });

  it('finds the next that waits, round to those that were skipped', () => {
    const state = answered(heard([asked(2)], lookAt(start, 2)), 2);
    expect(nextOpen(state, 2)).toBe(3);
    expect(nextOpen(state, 4)).toBe(0);
    const all = heard([joined('own', [0, 1, 2, 3])], start);
    expect(nextOpen(all, 0)).toBeNull();
  });
});

describe('a phone that is not let in', () => {
  it('stays outside and says why', () => {
    expect(heard([refused('no-such-room', null)])).toMatchObject({
      seat: null,
      refusal: 'no-such-room',
    });
  });

  it('is outside again when its session is gone', () => {
    const state = heard([joined(), asked(0), refused('no-such-room', null)]);
    expect(state).toMatchObject({
      seat: null,
      screen: { kind: 'outside' },
      refusal: 'no-such-room',
    });
  });

  it('knows that it was sent out, and that it may come back', () => {
    const out = heard([joined(), asked(0), { t: 'removed' }]);
    expect(out.screen.kind).toBe('removed');
    expect(heard([{ t: 'readmitted' }], out).screen.kind).toBe('waiting');
    expect(heard([refused('removed', null)]).screen.kind).toBe('removed');
  });
});

describe('a seat that is remembered', () => {
  it('brings back what is on its way and what is in the making', () => {
    const sent = answered(heard([joined(), asked(0), asked(1)]));
    const drafted = changeDraft(sent, 1, { way: 'choose', place: 0 });
    const memory = readSeatMemory(JSON.stringify(remember(drafted, TOKEN, NOW)));
    if (memory === null) throw new Error('not read');
    const state = heard([joined(), asked(1)], recall(memory));
    expect(itemAt(state, 0)).toMatchObject({ sending: { kind: 'sending' } });
    expect(itemAt(state, 1).draft).toEqual({ way: 'choose', place: 0 });
    expect(shownItem(state)).toBe(1);
  });

  it('forgets a draft that does not fit the item', () => {
    const memory = remember(OUTSIDE, TOKEN, NOW);
    const item = { item: 0, draft: { way: 'type' as const, text: 'chat' }, response: null };
    const state = recall({ ...memory, items: [{ ...item, sending: false }] });
    expect(itemAt(heard([joined(), asked(0)], state), 0).draft).toEqual({
      way: 'choose',
      place: null,
    });
  });

  it('comes back to the item that was being looked at', () => {
    const own = lookAt(heard([joined('own'), { t: 'own-pace', leftMillis: null }]), 3);
    const state = heard(
      [joined('own'), { t: 'own-pace', leftMillis: null }],
      recall(remember(own, TOKEN, NOW)),
    );
    expect(shownItem(state)).toBe(3);
  });

  it('is nothing where it cannot be read', () => {
    for (const text of [null, '', '{', '{"version":2}']) expect(readSeatMemory(text)).toBeNull();
  });
});
