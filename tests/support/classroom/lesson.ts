/** A class to be told what happens; who does what is said by letters: `a` is Ada. */
import { reportOn } from '#lib/classroom/report/class-report.ts';
import type { ClassSettings } from '#lib/classroom/plan/class-settings.ts';
import type { ClassEvent, ClassEventOf } from '#lib/classroom/session/class-event.ts';
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import { CLASS_START, sessionWith } from './small-class.ts';

const NAMES = ['Ada', 'Blaise', 'Chloé', 'Denis', 'Émilie', 'Fermat'];

type Timeless = {
  [Type in ClassEvent['type']]: Omit<ClassEventOf<Type>, 'at'>;
}[ClassEvent['type']];

export class Lesson {
  readonly session: ClassSession;
  readonly #events: ClassEvent[] = [];

  constructor(settings: Partial<ClassSettings> = {}) {
    this.session = sessionWith(settings);
  }

  get report() {
    return reportOn(this.session);
  }

  recordBy(by: ClassRecord['by']): ClassRecord {
    const { plan, material } = this.session;
    return { version: 1, by, plan, material, startedAt: CLASS_START, events: this.#events };
  }

  do(event: Timeless): this {
    const dated = { ...event, at: CLASS_START + 1000 * (this.#events.length + 1) };
    const taken = this.session.apply(dated);
    if (!taken.ok) throw new Error(`${event.type}: ${taken.error}`);
    this.#events.push(dated);
    return this;
  }

  join(letters: string, team: number | null = null): this {
    for (const letter of letters) {
      const name = NAMES['abcdef'.indexOf(letter)] ?? letter;
      this.do({ type: 'joined', participant: letter, name: { fr: name, en: name }, team });
    }
    return this;
  }

  /** The option by its own index: 0 is the key. */
  choose(item: number, letters: string, option: number): this {
    const place = this.session.items[item]?.order.indexOf(option) ?? -1;
    for (const participant of letters)
      this.do({ type: 'answered', participant, item, response: { way: 'choose', place } });
    return this;
  }

  type(item: number, answers: Readonly<Record<string, string>>): this {
    for (const [participant, text] of Object.entries(answers))
      this.do({ type: 'answered', participant, item, response: { way: 'type', text } });
    return this;
  }

  /** By the item's own indexes, for each on the left the one on the right. */
  match(item: number, letters: string, own: readonly number[]): this {
    const { order = [] } = this.session.items[item] ?? {};
    const places = own.map((index) => order.indexOf(index));
    for (const participant of letters)
      this.do({ type: 'answered', participant, item, response: { way: 'match', places } });
    return this;
  }

  /** `answers`: who chose which option. */
  ask(item: number, answers: Readonly<Record<string, number>> = {}): this {
    this.do({ type: 'asked', item });
    for (const [letters, option] of Object.entries(answers)) this.choose(item, letters, option);
    return this.reveal(item);
  }

  reveal(item: number): this {
    return this.do({ type: 'closed', item }).do({ type: 'revealed', item });
  }
}
