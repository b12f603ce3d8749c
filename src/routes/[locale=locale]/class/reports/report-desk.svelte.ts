/** One report: read, shown with names or without, and handed on. */
import { numbersOf } from '#lib/classroom/report/forget-names.ts';
import { reportOn, type ClassReport } from '#lib/classroom/report/class-report.ts';
import { replayRecord, type ClassRecord } from '#lib/classroom/session/class-record.ts';
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import type { ParticipantName } from '#lib/classroom/session/class-event.ts';
import { app } from '../../../app-state.svelte.ts';

export interface OpenReport {
  readonly record: ClassRecord;
  readonly session: ClassSession;
  readonly report: ClassReport;
  /** From 1, by participant, in the order in which they came. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How many events of the session could not be read. */
  readonly lost: number;
}

type State = 'reading' | 'no-record' | 'damaged-record' | 'failed' | OpenReport;

export class ReportDesk {
  readonly #id: string;
  #state = $state.raw<State>('reading');
  #isNamed = $state(true);
  #hasForgotten = $state(false);

  constructor(id: string) {
    this.#id = id;
  }

  get state(): State {
    return this.#state;
  }

  /** Whether people are called by their names, here and in what is handed on. */
  get isNamed(): boolean {
    return this.#isNamed;
  }

  get hasForgotten(): boolean {
    return this.#hasForgotten;
  }

  toggleNames(): void {
    this.#isNamed = !this.#isNamed;
  }

  /** Follows a session that goes on in another tab; gives back what ends that. */
  watch(): () => void {
    void this.read();
    return app.store.subscribe((change) => {
      if (change.type === 'class' && change.id === this.#id) void this.read();
    });
  }

  async read(): Promise<void> {
    const stored = await app.store.readClassRecord(this.#id);
    if (!stored.ok) {
      const { code } = stored.error;
      this.#state = code === 'no-record' || code === 'damaged-record' ? code : 'failed';
      return;
    }
    const { record, lost } = stored.value;
    const session = replayRecord(record);
    const report = reportOn(session);
    this.#state = { record, session, report, numbers: numbersOf(session), lost };
  }

  async forgetNames(nameFor: (number: number) => ParticipantName): Promise<void> {
    const forgotten = await app.store.forgetClassNames(this.#id, nameFor);
    this.#hasForgotten = forgotten.ok;
    if (!forgotten.ok) this.#state = 'failed';
    this.#isNamed = true;
  }
}
