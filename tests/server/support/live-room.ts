/** A room on a server, with a host and phones in it. */
import type { ClassMaterial } from '#lib/classroom/plan/class-material.ts';
import type { ClassPlan } from '#lib/classroom/plan/class-plan.ts';
import type { ClassSettings } from '#lib/classroom/plan/class-settings.ts';
import type { HostMessage } from '#lib/classroom/protocol/client-message.ts';
import { ClassSession } from '#lib/classroom/session/class-session.ts';
import type { AskedItem } from '#lib/classroom/item/asked-item.ts';
import type { ClassResponse } from '#lib/classroom/item/class-response.ts';
import type { ToParticipant } from '#lib/classroom/protocol/server-message.ts';
import { materialOf, planWith } from '../../support/classroom/small-class.ts';
import { LiveClient, type Host, type Phone } from './live-client.ts';

type HostEvent = Extract<HostMessage, { t: 'do' }>['event'];
/** Without its time, which is the server's. */
type Undated<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

export interface LiveRoom {
  readonly port: number;
  readonly host: Host;
  readonly code: string;
  readonly token: string;
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
}

export interface Seated {
  readonly phone: Phone;
  readonly joined: Extract<ToParticipant, { t: 'joined' }>;
  readonly token: string;
}

export async function openRoom(
  port: number,
  settings: Partial<ClassSettings> = {},
  seed = 1,
): Promise<LiveRoom> {
  const plan = planWith(settings, seed);
  return openWith(port, plan, materialOf(plan));
}

export async function openWith(
  port: number,
  plan: ClassPlan,
  material: ClassMaterial,
): Promise<LiveRoom> {
  const host = await LiveClient.host(port);
  host.send({ t: 'open', v: 1, plan, material });
  const { code, token } = await host.next('opened');
  return { port, host, code, token, plan, material };
}

/** The same room, led from a new connection to what may be another process. */
export async function leadAgain(room: LiveRoom, port: number): Promise<LiveRoom> {
  const host = await LiveClient.host(port);
  host.send({ t: 'host', v: 1, code: room.code, token: room.token, since: 0 });
  await host.next('here');
  return { ...room, port, host };
}

export async function joinRoom(
  { port, code }: Pick<LiveRoom, 'port' | 'code'>,
  name: string | null = null,
  team: number | null = null,
): Promise<Seated> {
  const phone = await LiveClient.phone(port);
  phone.send({ t: 'join', v: 1, code, name, team });
  const joined = await phone.next('joined');
  return { phone, joined, token: joined.token ?? '' };
}

/** As a phone that has drawn its token itself; whatever comes of it. */
export async function askForSeat(
  { port, code }: Pick<LiveRoom, 'port' | 'code'>,
  wish: { readonly name: string | null; readonly token: string },
): Promise<Phone> {
  const phone = await LiveClient.phone(port);
  phone.send({ t: 'join', v: 1, code, team: null, ...wish });
  return phone;
}

export async function comeBack(
  { port, code }: Pick<LiveRoom, 'port' | 'code'>,
  token: string,
): Promise<Phone> {
  const phone = await LiveClient.phone(port);
  phone.send({ t: 'back', v: 1, code, token });
  return phone;
}

export function order({ host }: Pick<LiveRoom, 'host'>, event: Undated<HostEvent>): void {
  host.send({ t: 'do', event: { ...event, at: 0 } });
}

/** What the host makes of the log that it has been told. */
export function replayedBy({
  host,
  plan,
  material,
}: Pick<LiveRoom, 'host' | 'plan' | 'material'>): ClassSession {
  const session = new ClassSession(plan, material);
  const events = host.heard.flatMap((message) => (message.t === 'log' ? message.events : []));
  for (const event of events) session.apply(event);
  return session;
}

type Asked = Pick<AskedItem, 'way' | 'choices'>;

/** Some answer of the right form. `turn`: another number, another answer. */
export function someAnswer({ way, choices }: Asked, turn = 0): ClassResponse {
  const places = choices.map((_, place) => place);
  switch (way) {
    case 'choose':
      return { way, place: turn % choices.length };
    case 'type':
      return { way, text: `une réponse ${String(turn)}` };
    case 'arrange':
    case 'match':
      return { way, places: turn % 2 === 0 ? places : places.reverse() };
  }
}
