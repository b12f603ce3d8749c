/** A backup in which one card was learnt and forgotten again and again. */
import { readFileSync } from 'node:fs';
import { parseBank } from '#lib/bank/parse-bank.ts';
import type { CardRef, NewReviewEvent } from '#lib/study/review-event.ts';
import { cardKey } from '#lib/study/card-key.ts';
import { deriveLearningState } from '#lib/study/replay-log.ts';
import { openStore } from '#lib/store/open-store.ts';

const DAY_MILLIS = 86_400_000;
/** Each time it is forgotten it is known again ten minutes later, and wanted after some days. */
const FIRST_DAY = 400;

/**
 * `lapses`: how often it was forgotten. It is due at `now`, UTC milliseconds. As a file for an input
 * to take.
 */
export async function forgottenCardFile(bankId: string, lapses: number, now: number) {
  const card = clozeOf(bankId);
  const store = openStore({ indexedDB: undefined, channel: null });
  let at = now - FIRST_DAY * DAY_MILLIS;
  for (let turn = 0; turn < 100; turn += 1) {
    const events = await store.events('self');
    const learnt = deriveLearningState(events.ok ? events.value : []).cards.get(cardKey(card));
    if (learnt !== undefined) at = learnt.due + 1000;
    if (learnt?.lapses === lapses && learnt.step === null) break;
    const isForgotten = learnt?.step === null;
    await store.append(answerTo(card, isForgotten ? 'wrong' : 'right', at), null);
  }
  if (at > now) throw new Error('It would not be due yet');
  const saved = await store.exportBackup(now);
  if (!saved.ok) throw new Error(saved.error.code);
  const buffer = Buffer.from(saved.value.bytes);
  return { name: 'forgotten.recto', mimeType: 'application/gzip', buffer };
}

function clozeOf(bankId: string): CardRef {
  const bank = parseBank(readFileSync(`static/banks/${bankId}.json`));
  const item = bank.ok ? bank.value.items.find(({ kind }) => kind === 'cloze') : undefined;
  if (item === undefined) throw new Error(`${bankId} has no cloze`);
  return { bank: bankId, item: item.id, study: 'fr' };
}

function answerTo(card: CardRef, verdict: 'right' | 'wrong', at: number): NewReviewEvent {
  return {
    type: 'answer',
    profile: 'self',
    card,
    way: 'choose',
    response: verdict,
    verdict,
    responseMillis: 6000,
    at,
    offsetMinutes: 60,
  };
}
