/** A session that a class has played to its end: some know more, some less, and some come late. */
import { seededRandom } from '#lib/core/random.ts';
import type { ClassSettings } from '#lib/classroom/plan/class-settings.ts';
import type { ClassResponse } from '#lib/classroom/item/class-response.ts';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import { ClassSession, type ItemRecord } from '#lib/classroom/session/class-session.ts';
import { CLASS_START, materialOf, planWith } from './small-class.ts';

const NAMES = [
  ...['Loutre agile', 'Renard malin', 'Chouette sage', 'Marmotte gaie', 'Héron calme'],
  ...['Écureuil vif', 'Cigale joyeuse', 'Hérisson doux', 'Mésange brave', 'Lynx discret'],
  ...['Tortue patiente', 'Alouette claire', 'Castor habile', 'Biche légère', 'Grillon poli'],
] as const;

interface Wanted {
  readonly by?: ClassRecord['by'];
  readonly people?: number;
  readonly settings?: Partial<ClassSettings>;
  /** A hexadecimal digit that makes it another session. */
  readonly digit?: string;
  readonly startedAt?: number;
}

export function playedClass({
  by = 'live',
  people = 12,
  settings = {},
  digit = 'b',
  startedAt = CLASS_START,
}: Wanted = {}): ClassRecord {
  const plan = { ...planWith(settings), id: digit.repeat(24) };
  const material = materialOf(plan);
  const session = new ClassSession(plan, material);
  const random = seededRandom(7);
  const events: ClassEvent[] = [];
  const happen = (draft: (at: number) => ClassEvent) => {
    const event = draft(startedAt + 1000 * (events.length + 1));
    if (session.apply(event).ok) events.push(event);
  };
  const join = (person: number) => {
    const name = nameOf(person);
    const team = plan.settings.teams === 0 ? null : person % plan.settings.teams;
    const participant = `p${String(person)}`;
    happen((at) => ({ type: 'joined', at, participant, name: { fr: name, en: name }, team }));
  };
  for (let person = 0; person < people; person += 1) if (person % 6 !== 5) join(person);
  session.items.forEach((record, item) => {
    if (item === 3) for (let person = 5; person < people; person += 6) join(person);
    happen((at) => ({ type: 'asked', at, item }));
    for (let person = 0; person < people; person += 1) {
      const isSilent = random() < 0.06;
      const knows = random() < 0.2 + (0.7 * (person % 7)) / 6 - (item % 4) * 0.1;
      if (isSilent) continue;
      const response = responseTo(record, knows, random);
      const participant = `p${String(person)}`;
      happen((at) => ({ type: 'answered', at, participant, item, response }));
    }
    happen((at) => ({ type: 'closed', at, item }));
    happen((at) => ({ type: 'revealed', at, item }));
  });
  happen((at) => ({ type: 'podium', at }));
  happen((at) => ({ type: 'ended', at }));
  return { version: 1, by, plan, material, startedAt, events };
}

function nameOf(person: number): string {
  const round = Math.floor(person / NAMES.length);
  const name = NAMES[person % NAMES.length] ?? 'Loutre';
  return round === 0 ? name : `${name} ${String(round + 1)}`;
}

function responseTo(
  { item, order }: ItemRecord,
  knows: boolean,
  random: () => number,
): ClassResponse {
  if ('options' in item) {
    const wrong = 1 + Math.floor(random() * random() * (item.options.length - 1));
    return { way: 'choose', place: order.indexOf(knows ? 0 : wrong) };
  }
  if (item.kind === 'dictation')
    return { way: 'type', text: knows ? item.text.fr : 'Son frère lui préfairait la vie' };
  const own = order.map((_, index) => index);
  const laid = knows ? own : [...own.slice(2), ...own.slice(0, 2)];
  const places = laid.map((index) => order.indexOf(index));
  return item.kind === 'pairs' ? { way: 'match', places } : { way: 'arrange', places };
}
