/** A phone in front of the room, and how a right answer is given on it. */
import { type Page, expect } from '@playwright/test';
import type { Kind } from '#lib/bank/schema.ts';
import type { ClassResponse } from '#lib/classroom/item/class-response.ts';
import { askedOf, itemOf, keyOf, SESSION } from './scripted-room.ts';
import { type LocaleName, wording } from './wording.ts';

export const CODE = '482913';
const dictated = SESSION.items[itemOf('dictation')]?.item;
const dictatedWords = dictated?.kind === 'dictation' ? dictated.text.fr : '';

/** A phone in front of the room. */
export function phoneOf(page: Page, locale: LocaleName) {
  const says = (key: string, whole = true) => wording(locale, `join:${key}`, whole);
  const button = (key: string) => page.getByRole('button', { name: says(key) });
  return {
    says,
    button,
    heading: page.getByRole('heading', { level: 1 }),
    field: page.getByLabel(says('code')),
    enter: async (code = CODE) => {
      await page.getByLabel(says('code')).fill(code);
      await button('enter').click();
    },
    /** To the lobby, where names are generated. */
    comeIn: async () => {
      await page.getByLabel(says('code')).fill(CODE);
      await button('enter').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('lobby.hello'));
    },
    send: () => button('item.send').click(),
    kept: page.getByText(says('item.kept')),
    verdict: (verdict: 'right' | 'nearly' | 'wrong') =>
      page.getByRole('heading', { level: 1, name: wording(locale, `common:verdict.${verdict}`) }),
  };
}

/** The same with the right answer laid, joined, typed or chosen: what is sent for it. */
export async function answerRightly(page: Page, kind: Kind): Promise<ClassResponse> {
  const item = itemOf(kind);
  const key = keyOf(item);
  switch (askedOf(item).way) {
    case 'choose':
      await page
        .getByRole('radio')
        .nth(key[0] ?? 0)
        .check({ force: true });
      return { way: 'choose', place: key[0] ?? 0 };
    case 'type':
      await page.getByRole('textbox').fill(`  ${dictatedWords} `);
      return { way: 'type', text: dictatedWords };
    case 'match': {
      const columns = page.locator('.match ul');
      for (const [left, right] of key.entries()) {
        await columns.nth(0).getByRole('button').nth(left).click();
        await columns.nth(1).getByRole('button').nth(right).click();
      }
      return { way: 'match', places: key };
    }
    case 'arrange': {
      if (kind === 'tiles')
        for (const place of key) await page.locator('.bank').getByRole('button').nth(place).click();
      else await sortByButtons(page, key);
      return { way: 'arrange', places: key };
    }
  }
}

/** Moves each event up to where it belongs, by its arrow. */
async function sortByButtons(page: Page, key: readonly number[]): Promise<void> {
  const laid = key.map((_, place) => place);
  for (const [target, place] of key.entries()) {
    for (let at = laid.indexOf(place); at > target; at -= 1) {
      await page.getByRole('listitem').nth(at).getByRole('button').first().click();
      laid.splice(at - 1, 0, ...laid.splice(at, 1));
    }
  }
}
