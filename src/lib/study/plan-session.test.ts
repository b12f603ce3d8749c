import { describe, expect, it } from 'vitest';
import { SAMPLE_BANK } from '../../../tests/fixtures/sample-bank.ts';
import { KINDS, type Bank, type Item, type ItemOf } from '../bank/schema.ts';
import { EMPTY_LEARNING_STATE } from './learning-state.ts';
import { deriveLearningState } from './replay-log.ts';
import { missedSession, planSession } from './plan-session.ts';
import type { AnswerEvent } from './review-event.ts';
import { advance, withOutcome, type Session, type SessionSettings } from './session.ts';

const sample: Bank = { ...SAMPLE_BANK, contentHash: '' };
const WITH_VOICE = { speaksFrench: true };
const DAY_MILLIS = 86_400_000;
const settings: SessionSettings = {
  banks: [sample.id],
  kinds: KINDS,
  study: 'fr',
  size: 20,
  seed: 1,
  source: 'mixed',
};

type Change = Partial<Pick<ItemOf<'cloze'>, 'rank' | 'segments' | 'answer'>> & {
  kind?: 'cloze' | 'question';
};

/** `size` items of the kind of the sample's first, each about a sentence of its own. */
function clozes(size: number, change: (index: number) => Change = () => ({})): Bank {
  const [cloze] = sample.items;
  if (cloze?.kind !== 'cloze') throw new Error('The sample has changed.');
  const items = Array.from({ length: size }, (_, index): Item => ({
    ...cloze,
    id: `i${index}`,
    segments: [`s${index}`],
    ...change(index),
  }));
  return { ...sample, items };
}

function plan(
  bank: Bank,
  more: Partial<SessionSettings> = {},
  events: AnswerEvent[] = [],
  now = 0,
  device = WITH_VOICE,
) {
  const state = deriveLearningState(events);
  const planned = planSession([bank], state, { ...settings, ...more }, device, now, 'session');
  if (!planned.ok) throw new Error(planned.error.code);
  return planned.value;
}

function answer(item: string, verdict: AnswerEvent['verdict'], at: number): AnswerEvent {
  return {
    type: 'answer',
    id: `device:${at + 1}`,
    profile: 'main',
    card: { bank: sample.id, item, study: 'fr' },
    way: 'choose',
    response: '',
    verdict,
    responseMillis: 0,
    at,
    offsetMinutes: 0,
  };
}

const itemsOf = (session: Session) => session.entries.map(({ card }) => card.item);
const kindsOf = (bank: Bank, session: Session) =>
  itemsOf(session).map((id) => bank.items.find((item) => item.id === id)?.kind);

describe('planSession', () => {
  it('asks every kind of a small bank, once each item', () => {
    const session = plan(sample);
    expect(new Set(kindsOf(sample, session))).toEqual(new Set(KINDS));
    expect(new Set(itemsOf(session)).size).toBe(12);
    expect(session).toMatchObject({ version: 1, position: 0, endedAt: null, startedAt: 0 });
  });

  it('keeps to the size, the kinds and the direction', () => {
    expect(plan(sample, { size: 3 }).entries).toHaveLength(3);
    expect(kindsOf(sample, plan(sample, { kinds: ['pairs'] }))).toEqual(['pairs']);
    const inEnglish = kindsOf(sample, plan(sample, { study: 'en' }));
    for (const kind of ['conjugation', 'article', 'dictation']) {
      expect(inEnglish).not.toContain(kind);
    }
    expect(inEnglish).toContain('chronology');
  });

  it('leaves dictations out where there is no voice to speak them', () => {
    const silent = plan(sample, {}, [], 0, { speaksFrench: false });
    expect(new Set(kindsOf(sample, silent))).toEqual(
      new Set(KINDS.filter((kind) => kind !== 'dictation')),
    );
    expect(silent.entries).toHaveLength(11);
  });

  it('says so when there is nothing', () => {
    const nothing = { ok: false, error: { code: 'nothing-to-ask' } };
    const planning = (more: Partial<SessionSettings>) =>
      planSession(
        [sample],
        EMPTY_LEARNING_STATE,
        { ...settings, ...more },
        WITH_VOICE,
        0,
        'session',
      );
    expect(planning({ source: 'due' })).toEqual(nothing);
    expect(planning({ source: 'missed' })).toEqual(nothing);
    expect(planning({ banks: ['other'] })).toEqual(nothing);
    expect(planning({ kinds: [] })).toEqual(nothing);
  });

  it('takes the best of what is new', () => {
    const bank = clozes(20, (index) => ({ rank: index / 20 }));
    const asked = itemsOf(plan(bank, { size: 5 })).map((id) => Number(id.slice(1)));
    expect(asked.sort((a, b) => a - b)).toEqual([15, 16, 17, 18, 19]);
  });

  it('asks first what is due, the longest overdue first, and only then what is new', () => {
    const events = [answer('i3', 'right', 2000), answer('i7', 'right', 1000)];
    expect(itemsOf(plan(clozes(20), { size: 5 }, events, DAY_MILLIS)).slice(0, 2)).toEqual([
      'i7',
      'i3',
    ]);
    expect(itemsOf(plan(clozes(20), { source: 'due' }, events, DAY_MILLIS))).toEqual(['i7', 'i3']);
    expect(itemsOf(plan(clozes(9), { source: 'new' }, events, DAY_MILLIS))).toHaveLength(7);
  });

  it('gives something to do when nothing is new or due', () => {
    const events = [answer('i0', 'right', 0), answer('i1', 'right', 1)];
    expect(itemsOf(plan(clozes(2), {}, events, 2))).toEqual(['i0', 'i1']);
  });

  it('asks again what was missed', () => {
    const events = [answer('i0', 'right', 0), answer('i1', 'wrong', 1), answer('i2', 'nearly', 2)];
    expect(new Set(itemsOf(plan(clozes(5), { source: 'missed' }, events, 3)))).toEqual(
      new Set(['i1', 'i2']),
    );
  });

  it('prefers items about different sentences, and else keeps siblings apart', () => {
    const bank = clozes(12, (index) => ({ segments: [`s${index % 6}`] }));
    const sentences = (size: number) =>
      itemsOf(plan(bank, { size })).map((id) => Number(id.slice(1)) % 6);
    expect(new Set(sentences(6)).size).toBe(6);
    const all = sentences(12);
    all.forEach((sentence, index) => {
      expect(all.slice(index + 1, index + 4)).not.toContain(sentence);
    });
  });

  it('interleaves the kinds', () => {
    const bank = clozes(9, (index) => (index % 3 === 0 ? { kind: 'question' } : {}));
    const kinds = kindsOf(bank, plan(bank, { size: 6 }));
    expect(kinds.filter((kind, index) => kind === kinds[index + 1])).toEqual([]);
  });

  it('puts the key in every place equally often', () => {
    const session = plan(clozes(40), { size: 40 });
    const places = [0, 0, 0, 0];
    for (const { optionOrder } of session.entries) {
      const place = optionOrder.indexOf(0);
      places[place] = (places[place] ?? 0) + 1;
      expect([...optionOrder].sort()).toEqual([0, 1, 2, 3]);
    }
    expect(places).toEqual([10, 10, 10, 10]);
  });

  it('puts "Vrai" before "Faux", whichever is the key', () => {
    const session = plan(sample, { kinds: ['true-false'] });
    expect(session.entries[0]?.optionOrder).toEqual([0, 1]);
    const swapped = sample.items.map((item) =>
      item.kind === 'true-false'
        ? {
            ...item,
            options: item.options.map((each, i) => ({ ...each, fr: i ? 'Vrai' : 'Faux' })),
          }
        : item,
    );
    const other = plan({ ...sample, items: swapped }, { kinds: ['true-false'] });
    expect(other.entries[0]?.optionOrder).toEqual([1, 0]);
  });

  it('never shows tiles, pairs or events in order', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      for (const { optionOrder } of plan(sample, { kinds: ['tiles', 'pairs', 'chronology'], seed })
        .entries) {
        expect(optionOrder).not.toEqual([0, 1, 2, 3]);
        expect([...optionOrder].sort()).toEqual([0, 1, 2, 3]);
      }
    }
  });

  it('has one new answer in three typed, and every one that was right before', () => {
    const ways = plan(clozes(9), { size: 9 }).entries.map(({ way }) => way);
    expect(ways.filter((way) => way === 'type')).toHaveLength(3);
    const known = plan(clozes(1), {}, [answer('i0', 'right', 0)], DAY_MILLIS);
    expect(known.entries[0]?.way).toBe('type');
    const missed = plan(clozes(1), {}, [answer('i0', 'wrong', 0)], DAY_MILLIS);
    expect(missed.entries[0]?.way).toBe('choose');
  });

  it('has a dictation typed, however long, and has no options to arrange for it', () => {
    const [entry] = plan(sample, { kinds: ['dictation'] }).entries;
    expect(entry).toMatchObject({ way: 'type', optionOrder: [] });
  });

  it('never has long answers typed', () => {
    const long = { type: 'text', fr: ['un deux trois quatre'], en: null, strict: [] } as const;
    const bank = clozes(9, () => ({
      answer: { ...long, fr: [...long.fr], strict: [], confusables: { fr: [], en: null } },
    }));
    expect(plan(bank).entries.map(({ way }) => way)).not.toContain('type');
  });
});

describe('missedSession', () => {
  it('asks once more what was not right', () => {
    let session = plan(clozes(4), { size: 3 });
    const [first, second, third] = itemsOf(session);
    for (const verdict of ['wrong', 'right', 'nearly'] as const) {
      session = advance(withOutcome(session, { event: 'device:1', verdict, response: '' }), 9);
    }
    const again = missedSession(
      session,
      [clozes(4)],
      EMPTY_LEARNING_STATE,
      WITH_VOICE,
      10,
      'again',
    );
    if (!again.ok) throw new Error(again.error.code);
    expect(new Set(itemsOf(again.value))).toEqual(new Set([first, third]));
    expect(itemsOf(again.value)).not.toContain(second);
    expect(again.value.id).toBe('again');
  });

  it('has nothing after a perfect session', () => {
    const again = missedSession(
      plan(clozes(2)),
      [clozes(2)],
      EMPTY_LEARNING_STATE,
      WITH_VOICE,
      0,
      'again',
    );
    expect(again.ok).toBe(false);
  });
});
