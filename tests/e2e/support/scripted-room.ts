/** A server in the room that says only what the test has it say. */
import type { Page, WebSocketRoute } from '@playwright/test';
import { askItem, type AskedItem } from '#lib/classroom/item/asked-item.ts';
import { keyPlaces } from '#lib/classroom/item/key-places.ts';
import type { ParticipantMessage } from '#lib/classroom/protocol/client-message.ts';
import type { ToParticipant } from '#lib/classroom/protocol/server-message.ts';
import { sentencesFor } from '#lib/classroom/plan/class-material.ts';
import type { Kind } from '#lib/bank/schema.ts';
import { sessionWith } from '../../support/classroom/small-class.ts';

const SOCKET = /\/class-socket$/;
const TOKEN = '0123456789abcdef0123456789abcdef';

type Said<Type extends ToParticipant['t']> = Extract<ToParticipant, { t: Type }>;

export const SESSION = sessionWith();

export class ScriptedRoom {
  readonly heard: ParticipantMessage[] = [];
  /** How often it was called. */
  calls = 0;
  /** Takes no calls. */
  isDown = false;
  #line: WebSocketRoute | null = null;

  /** `answer`: what it says to a message by itself. */
  static async open(
    page: Page,
    answer: (message: ParticipantMessage) => readonly ToParticipant[] = () => [],
  ): Promise<ScriptedRoom> {
    const room = new ScriptedRoom();
    await page.routeWebSocket(SOCKET, (line) => {
      room.calls += 1;
      if (room.isDown) {
        void line.close({ code: 1012 });
        return;
      }
      room.#line = line;
      line.onMessage((data) => {
        const message = JSON.parse(String(data)) as ParticipantMessage;
        room.heard.push(message);
        for (const reply of answer(message)) room.say(reply);
      });
    });
    return room;
  }

  say(...messages: readonly ToParticipant[]): void {
    for (const message of messages) this.#line?.send(JSON.stringify(message));
  }

  /** Breaks the line, as a network does. */
  async drop(): Promise<void> {
    await this.#line?.close({ code: 1012 });
  }

  heardOf<Type extends ParticipantMessage['t']>(
    type: Type,
  ): Extract<ParticipantMessage, { t: Type }>[] {
    return this.heard.filter(
      (message): message is Extract<ParticipantMessage, { t: Type }> => message.t === type,
    );
  }
}

export function door(change: Partial<Said<'door'>> = {}): Said<'door'> {
  const { title } = SESSION.material;
  return { t: 'door', title, names: 'generated', teams: 0, ...change };
}

export function joined(change: Partial<Said<'joined'>> = {}): Said<'joined'> {
  return {
    t: 'joined',
    participant: 'p1',
    token: TOKEN,
    name: { fr: 'Loutre agile', en: 'Nimble Otter' },
    team: null,
    title: SESSION.material.title,
    study: 'fr',
    pace: 'together',
    survey: false,
    total: SESSION.items.length,
    answered: [],
    ...change,
  };
}

/** The first item of this kind. */
export function itemOf(kind: Kind): number {
  return SESSION.items.findIndex(({ item }) => item.kind === kind);
}

export function askedOf(item: number): AskedItem {
  const record = SESSION.items[item];
  const asked = record && askItem(SESSION.material, item, record.order, 'fr');
  if (!asked) throw new Error(`The sample has no item ${String(item)}`);
  return asked;
}

export function asked(item: number, change: Partial<Said<'asked'>> = {}): Said<'asked'> {
  const { choices, left, ...rest } = askedOf(item);
  const whole = { ...rest, choices: [...choices], left: [...left] };
  return { t: 'asked', item, leftMillis: null, asked: whole, answered: false, ...change };
}

export function keyOf(item: number): number[] {
  const record = SESSION.items[item];
  return record ? [...keyPlaces(record.item, record.order, 'fr')] : [];
}

export function revealed(item: number, own: Partial<Said<'revealed'>['own']>): Said<'revealed'> {
  const asked = SESSION.items[item]?.item;
  return {
    t: 'revealed',
    item,
    key: keyOf(item),
    text: asked?.kind === 'dictation' ? asked.text : null,
    own: { verdict: null, points: 0, total: 1500, rank: 3, ...own },
  };
}

export function because(item: number): Said<'because'> {
  const rationale = SESSION.items[item]?.item.rationale ?? { fr: '', en: null };
  return { t: 'because', item, sentence: sentencesFor(SESSION.material, item), rationale };
}

/** Lets in whoever comes, and keeps every answer. */
export function kindly(message: ParticipantMessage): ToParticipant[] {
  switch (message.t) {
    case 'look':
      return [door()];
    case 'join':
      return [joined(), { t: 'lobby' }];
    case 'answer':
      return [{ t: 'kept', item: message.item }];
    case 'why':
      return [because(message.item)];
    default:
      return [];
  }
}
