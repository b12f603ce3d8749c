/** What somebody who knows the texts would answer, or would get wrong, step by step. */
import { readFileSync } from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { parseBank } from '#lib/bank/parse-bank.ts';
import type { Item } from '#lib/bank/schema.ts';
import { verso } from '#lib/core/language.ts';
import { answerLang } from '#lib/play/directions.ts';
import type { AnswerEvent } from '#lib/study/review-event.ts';
import type { Session, SessionEntry } from '#lib/study/session.ts';
import { spoken } from '#lib/ui/quiz/sides.ts';
import type { Target } from './hands.ts';
import { type LocaleName, wording } from './wording.ts';

export type Answering =
  /** `place`: from 0, on the screen. */
  | { readonly do: 'choose'; readonly place: number; readonly option: Target }
  | { readonly do: 'write'; readonly field: Target; readonly text: string }
  | { readonly do: 'press'; readonly targets: readonly Target[]; readonly completes: boolean };

/** A text as it may be set: with any spaces and apostrophes. */
function setAs(text: string): RegExp {
  const pattern = text
    .replace(/[.*+?^$()|[\]{}\\]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/\s*([;:!?»])/g, String.raw`\s*$1`)
    .replace(/«\s*/g, String.raw`«\s*`)
    .replace(/ +/g, String.raw`\s+`);
  return new RegExp(`^\\s*${pattern}\\s*$`);
}

const items = new Map<string, Item>();

function findItem(bank: string, id: string): Item {
  if (items.size === 0 || !items.has(`${bank}/${id}`)) {
    const parsed = parseBank(readFileSync(`static/banks/${bank}.json`));
    if (!parsed.ok) throw new Error(`${bank} does not open`);
    for (const item of parsed.value.items) items.set(`${bank}/${item.id}`, item);
  }
  const item = items.get(`${bank}/${id}`);
  if (item === undefined) throw new Error(`${bank} has no ${id}`);
  return item;
}

/** The question that is on the screen, once it is stored that it is. */
async function entryOnScreen(page: Page): Promise<SessionEntry> {
  const found: SessionEntry[] = [];
  await expect(async () => {
    const session = await page.evaluate(readSession);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    expect(/\d+/.exec(heading)?.[0]).toBe(String((session?.position ?? -2) + 1));
    found.push(...(session?.entries.slice(session.position, session.position + 1) ?? []));
  }).toPass({ intervals: [20, 50, 100] });
  const [entry] = found;
  if (entry === undefined) throw new Error('There is no question');
  return entry;
}

/** In the page. */
function readSession(): Promise<Session | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('recto-verso');
    opening.onerror = () => {
      reject(new Error('The database does not open'));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('records').objectStore('records').get('p/self/session');
      reading.onsuccess = () => {
        database.close();
        resolve((reading.result as Session | undefined) ?? null);
      };
    };
  });
}

/** How to answer the question on the screen. */
export async function knownAnswer(
  page: Page,
  locale: LocaleName,
  isRight: boolean,
): Promise<Answering> {
  const entry = await entryOnScreen(page);
  const item = findItem(entry.card.bank, entry.card.item);
  const { study } = entry.card;
  switch (item.kind) {
    case 'pairs':
      return {
        do: 'press',
        targets: matching(item.pairs, locale, study, isRight),
        completes: true,
      };
    case 'tiles': {
      const set = item.tiles[study] ?? item.tiles.fr;
      const order = set.orders[0] ?? [];
      const within = { role: 'group', name: wording(locale, 'quiz:tiles.bank') } as const;
      const targets = (isRight ? order : order.toReversed()).map((tile) => ({
        role: 'button' as const,
        name: setAs(set.tiles[tile] ?? ''),
        within,
        unpressed: true,
      }));
      return { do: 'press', targets, completes: false };
    }
    case 'chronology': {
      const words = item.events.map((each) => spoken(each, study).text);
      const earlier = sorting(entry.optionOrder, isRight).map((index) => ({
        role: 'button' as const,
        name: new RegExp(
          wording(locale, 'quiz:order.earlier').source.replace(
            '.+',
            setAs(words[index] ?? '').source.slice(1, -1),
          ),
        ),
      }));
      return { do: 'press', targets: earlier, completes: false };
    }
    case 'dictation':
      throw new Error('This browser has no voice');
    default: {
      const lang = answerLang(item.kind, study);
      if (entry.way === 'type') {
        const field = { role: 'textbox' as const, name: /./ };
        return {
          do: 'write',
          field,
          text: isRight ? (item.answer[lang]?.[0] ?? '') : 'xyz',
        };
      }
      const wanted = entry.optionOrder.findIndex((index) => item.options[index]?.key === isRight);
      const option = item.options[entry.optionOrder[wanted] ?? 0];
      if (option === undefined) throw new Error(`${item.id} has no options`);
      const name = setAs(spoken(option, lang).text);
      return { do: 'choose', place: wanted, option: { role: 'radio', name } };
    }
  }
}

function matching(
  pairs: readonly { readonly fr: string; readonly en: string }[],
  locale: LocaleName,
  study: 'fr' | 'en',
  isRight: boolean,
): Target[] {
  const card = (
    pair: { readonly fr: string; readonly en: string } | undefined,
    lang: 'fr' | 'en',
  ) => ({
    role: 'button' as const,
    name: setAs(pair?.[lang] ?? ''),
    within: { role: 'list', name: wording(locale, `common:language.${lang}`) } as const,
  });
  const clash = [card(pairs[0], study), card(pairs[1], verso(study))];
  return [
    ...(isRight ? [] : [...clash, ...clash]),
    ...pairs.flatMap((pair) => [card(pair, study), card(pair, verso(study))]),
  ];
}

/** The events to be moved one place up each, in turn; a wrong order is one move off the first. */
function sorting(order: readonly number[], isRight: boolean): number[] {
  const laid = [...order];
  const moves: number[] = [];
  for (const [place, event] of [...laid.keys()].map((place) => [place, place] as const)) {
    for (let at = laid.indexOf(event); at > place; at -= 1) {
      laid.splice(at - 1, 2, event, laid[at - 1] ?? event);
      moves.push(event);
    }
  }
  return isRight ? moves : [...moves, 1];
}

/** What an answer was about: bank and sentence. */
export function sentencesOf({ card }: Pick<AnswerEvent, 'card'>): string[] {
  const { segments } = findItem(card.bank, card.item);
  return segments.map((segment) => `${card.bank}/${segment}`);
}
