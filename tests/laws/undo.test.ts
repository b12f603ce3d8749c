/** Whatever is done in a sitting can be taken back, step by step, and nothing of it stays. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseBank } from '../../src/lib/bank/parse-bank.ts';
import { openStore } from '../../src/lib/store/open-store.ts';
import type { Store } from '../../src/lib/store/store.ts';
import { planSession } from '../../src/lib/study/plan-session.ts';
import { deriveLearningState } from '../../src/lib/study/replay-log.ts';
import type { NewReviewEvent, ReviewEvent } from '../../src/lib/study/review-event.ts';
import {
  advance,
  currentEntry,
  lastStep,
  leaveOut,
  undone,
  withOutcome,
  withStep,
  type Session,
} from '../../src/lib/study/session.ts';
import { valueOf } from '../fixtures/test-store.ts';

const NOW = Date.UTC(2026, 0, 10);
const bank = valueOf(parseBankOf('tests/fixtures/bank-v1.json'));

function parseBankOf(file: string) {
  const parsed = parseBank(readFileSync(file));
  return parsed.ok ? parsed : { ok: false as const, error: { code: 'unread' } };
}

const ACTS = ['answer', 'rate', 'appeal', 'flag', 'set aside', 'put off', 'next'] as const;
const act = fc.record({
  type: fc.constantFrom(...ACTS),
  verdict: fc.constantFrom('right', 'nearly', 'wrong'),
  rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
  responseMillis: fc.nat(60_000),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** What has happened so far, as far as anybody can tell. */
interface Standing {
  readonly session: Session;
  readonly learnt: object;
}

class Sitting {
  readonly #store: Store = openStore({ indexedDB: undefined, channel: null });
  #clock = NOW;

  async begin(): Promise<void> {
    const settings = { banks: [bank.id], kinds: bank.items.map(({ kind }) => kind), seed: 1 };
    const planned = planSession(
      [bank],
      deriveLearningState([]),
      { ...settings, study: 'fr', size: 20, source: 'new' },
      { speaksFrench: true },
      NOW,
      'x',
    );
    valueOf(await this.#store.saveSession('self', valueOf(planned)));
  }

  async standing(): Promise<Standing> {
    const { cards, marks, accepted, scheduling, pace, answered } = deriveLearningState(
      valueOf(await this.#store.events('self')),
    );
    return {
      session: plain(await this.session()),
      learnt: { cards, marks, accepted, scheduling, pace, answered },
    };
  }

  /** The one under way, or that has ended. */
  async session(): Promise<Session> {
    const session =
      valueOf(await this.#store.loadSession('self')) ??
      valueOf(await this.#store.lastSession('self'));
    if (session === null) throw new Error('There is no session');
    return session;
  }

  /** False where it makes no sense just now, or leaves nothing to take back. */
  async do({ type, verdict, rating, responseMillis }: Act): Promise<boolean> {
    const session = await this.session();
    const entry = currentEntry(session);
    if (entry === null) return false;
    const { card, outcome } = entry;
    const given = outcome?.event ?? '';
    switch (type) {
      case 'next':
        valueOf(await this.#store.saveSession('self', advance(session, this.#clock)));
        return false;
      case 'answer': {
        if (outcome !== null) return false;
        const said = { way: entry.way, response: 'mot', verdict, responseMillis };
        await this.#append({ type, card, ...said }, ({ id }) =>
          withOutcome(session, { event: id, verdict, response: 'mot' }),
        );
        return true;
      }
      case 'rate':
        if (outcome === null) return false;
        await this.#append({ type, rates: given, rating }, ({ id }) => withStep(session, id, type));
        return true;
      case 'appeal':
        if (outcome === null) return false;
        await this.#append({ type, answer: given, card, response: 'mot' }, ({ id }) =>
          withStep(session, id, type, { outcome: { ...outcome, verdict: 'right' } }),
        );
        return true;
      case 'flag':
        await this.#append({ type: 'mark', card, mark: 'flagged', on: true }, ({ id }) =>
          withStep(session, id, 'mark'),
        );
        return true;
      case 'set aside':
        await this.#append({ type: 'mark', card, mark: 'suspended', on: true }, ({ id }) =>
          leaveOut(withStep(session, id, 'mark'), this.#clock),
        );
        return true;
      case 'put off':
        await this.#append({ type: 'bury', card, until: this.#clock + 86_400_000 }, ({ id }) =>
          leaveOut(withStep(session, id, 'bury'), this.#clock),
        );
        return true;
    }
  }

  async takeBack(): Promise<void> {
    const session = await this.session();
    const undoes = lastStep(session)?.event ?? '';
    await this.#append({ type: 'undo', undoes }, () => undone(session));
  }

  async #append(event: Done, after: (event: ReviewEvent) => Session): Promise<void> {
    this.#clock += 1000;
    const shared = { profile: 'self', at: this.#clock, offsetMinutes: 60 };
    valueOf(await this.#store.append({ ...event, ...shared }, after));
  }
}

/** An event without who and when. */
type Done = NewReviewEvent extends infer Event
  ? Event extends NewReviewEvent
    ? Omit<Event, 'profile' | 'at' | 'offsetMinutes'>
    : never
  : never;

/** Not left out and never left out are the same. */
function plain(session: Session): Session {
  const entries = session.entries.map((entry) => ({ ...entry, leftOut: entry.leftOut === true }));
  return { ...session, entries, steps: session.steps ?? [], endedAt: null };
}

it('each step is taken back to exactly what was before it, down to the first', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (acts) => {
      const sitting = new Sitting();
      await sitting.begin();
      const before: Standing[] = [];
      for (const each of acts) {
        const standing = await sitting.standing();
        if (await sitting.do(each)) before.push(standing);
      }
      for (const standing of before.toReversed()) {
        await sitting.takeBack();
        expect(await sitting.standing()).toEqual(standing);
        taken += 1;
      }
      expect(lastStep(await sitting.session())).toBeNull();
    }),
  );
  expect(taken).toBeGreaterThan(100);
});
