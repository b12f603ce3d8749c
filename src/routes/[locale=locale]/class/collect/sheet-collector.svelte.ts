/** Sheets as they are read, one after the other: each is in the log before the next is looked at. */
import { readSheet, type Sheet, type SheetFailure } from '#lib/classroom/codes/sheet-code.ts';
import {
  takeSheet,
  timeFor,
  type OnConflict,
  type SheetConflict,
} from '#lib/classroom/codes/take-sheet.ts';
import { stateBefore, undoTaking, type Before } from '#lib/classroom/codes/undo-taking.ts';
import { reportOn, type ClassReport } from '#lib/classroom/report/class-report.ts';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { replayRecord, type ClassRecord } from '#lib/classroom/session/class-record.ts';
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import type { Participant } from '#lib/classroom/session/participant.ts';
import type { ClassRefusal } from '#lib/classroom/session/refusal.ts';
import type { ClassShelf } from '../drive/class-driver.ts';
import { KeptLog } from '../drive/kept-log.svelte.ts';

type Outcome =
  | { readonly kind: 'taken' | 'undone'; readonly label: string }
  | { readonly kind: 'refused'; readonly failure: SheetFailure | { readonly code: Hindrance } };

/** What else can stand in the way. */
type Hindrance = 'name-taken' | 'room-full' | 'over' | 'not-possible';

/** Somebody has to say what is to be done about it. */
export interface Conflict extends SheetConflict {
  readonly sheet: Sheet;
}

/** As long as a code is held up, in milliseconds: it is read many times, and counts once. */
const SAME_CODE_MILLIS = 3000;

export class SheetCollector {
  readonly record: ClassRecord;
  readonly session: ClassSession;
  readonly #key: string;
  readonly #log: KeptLog;
  readonly #events: ClassEvent[];
  readonly #now: () => number;
  #changes = $state(0);
  #outcome = $state.raw<Outcome | null>(null);
  #conflicts = $state.raw<readonly Conflict[]>([]);
  #last = $state.raw<{ readonly label: string; readonly before: Before } | null>(null);
  #seen = { text: '', at: 0 };

  constructor(shelf: ClassShelf, record: ClassRecord, key: string, now: () => number) {
    this.record = record;
    this.session = replayRecord(record);
    this.#key = key;
    this.#log = new KeptLog(shelf, record);
    this.#events = [...record.events];
    this.#now = now;
  }

  get isKept(): boolean {
    return this.#log.isKept;
  }

  get outcome(): Outcome | null {
    return this.#outcome;
  }

  get conflicts(): readonly Conflict[] {
    return this.#conflicts;
  }

  /** Whether there is a sheet to take back. */
  get canUndo(): boolean {
    return this.#last !== null;
  }

  /** Everybody, those who were taken out at the end. */
  get people(): readonly Participant[] {
    const all = [...(this.#changes < 0 ? [] : this.session.roster.all)];
    return all.sort((a, b) => Number(a.removed) - Number(b.removed));
  }

  get report(): ClassReport | null {
    return this.#changes < 0 ? null : reportOn(this.session);
  }

  /** `text`: of a code, a file or typed. Whether it was a sheet, be it one that is refused. */
  read(text: string): boolean {
    const now = this.#now();
    const isHeldUp = text === this.#seen.text && now - this.#seen.at < SAME_CODE_MILLIS;
    this.#seen = { text, at: now };
    if (isHeldUp) return true;
    const { plan, material } = this.session;
    const read = readSheet({ plan, material, key: this.#key }, text);
    if (read.ok) this.take(read.value, 'tell');
    else this.#outcome = { kind: 'refused', failure: read.error };
    return read.ok || read.error.code !== 'not-ours';
  }

  take(sheet: Sheet, onConflict: OnConflict): void {
    const taken = takeSheet(this.session, sheet, this.#time(), onConflict);
    this.#conflicts = this.#conflicts.filter((each) => each.sheet.label !== sheet.label);
    if (!taken.ok) {
      this.#conflicts = [{ ...taken.error, sheet }, ...this.#conflicts];
      this.#outcome = null;
      return;
    }
    const before = stateBefore(this.session, taken.value);
    if (!this.#happen(taken.value)) return;
    this.#last = { label: sheet.label, before };
    this.#outcome = { kind: 'taken', label: sheet.label };
  }

  leave(conflict: Conflict): void {
    this.#conflicts = this.#conflicts.filter((each) => each !== conflict);
  }

  undo(): void {
    if (this.#last === null) return;
    const { label, before } = this.#last;
    if (!this.#happen(undoTaking(this.session, before, this.#time()))) return;
    this.#last = null;
    this.#seen = { text: '', at: 0 };
    this.#outcome = { kind: 'undone', label };
  }

  rename(participant: string, name: string): void {
    const event = { type: 'renamed' as const, at: this.#time(), participant };
    this.#happen([{ ...event, name: { fr: name, en: name } }]);
  }

  remove(participant: string): void {
    this.#happen([{ type: 'removed', at: this.#time(), participant }]);
  }

  readmit(participant: string): void {
    this.#happen([{ type: 'readmitted', at: this.#time(), participant }]);
  }

  #time(): number {
    return timeFor(this.session, this.#now());
  }

  /** False where the session does not take it. */
  #happen(events: readonly ClassEvent[]): boolean {
    for (const event of events) {
      const applied = this.session.apply(event);
      if (applied.ok) this.#events.push(event);
      else this.#outcome = { kind: 'refused', failure: { code: hindranceOf(applied.error) } };
      if (!applied.ok) break;
    }
    // All of a sheet in one go: half of one would be taken for the whole.
    this.#log.follow(this.#events);
    this.#changes += 1;
    return this.#events.at(-1) === events.at(-1);
  }
}

function hindranceOf(refusal: ClassRefusal): Hindrance {
  return refusal === 'name-taken' || refusal === 'room-full' || refusal === 'over'
    ? refusal
    : 'not-possible';
}
