/** The promises that the store makes; `open-store.ts` keeps them. */
import type { Bank } from '#lib/bank/schema.ts';
import type { FilledSheet } from '#lib/classroom/codes/filled-sheet.ts';
import type { ClassEvent, ParticipantName } from '#lib/classroom/session/class-event.ts';
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import type { Result } from '#lib/core/result.ts';
import type { AnswerLog } from '#lib/study/log/answer-log.ts';
import type { NewReviewEvent, ReviewEvent } from '#lib/study/review-event.ts';
import type { Session } from '#lib/study/session.ts';
import type { Settings } from '#lib/study/settings.ts';
import type { StoreListener } from './announcer.ts';
import type { StoredBank } from './bank-shelf.ts';
import type { ProfilesChange } from './change-profiles.ts';
import type { ClassRecordFailure, ListedClassRecord, StoredClassRecord } from './class-records.ts';
import type { StoredLearning } from './log/read-learning.ts';
import type { InspectedBackup } from './inspect-backup.ts';
import type { BackupFailure, ReadOptions } from './read-backup.ts';
import type { RestorePlan, RestoreReport } from './restore-backup.ts';
import type { StoreFailure } from './store-failure.ts';
import type { StoredProfiles } from './stored-profiles.ts';
import type { BackupFile } from './write-backup.ts';

export type StoreStatus =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open' }
  /** The browser gives no storage: all works, and is gone when the page is left. */
  | { readonly kind: 'memory'; readonly failure: StoreFailure }
  /** There is no room: what is answered from now on is only in memory, so many answers by now. */
  | { readonly kind: 'full'; readonly unsaved: number }
  /** Another tab has been updated, or deletes the data: this one must be reloaded. */
  | { readonly kind: 'closed' }
  /** Another tab must be closed first. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

type Stored<Value> = Promise<Result<Value, StoreFailure>>;
type ClassStored<Value> = Promise<Result<Value, StoreFailure | ClassRecordFailure>>;

/**
 * The session as it stands with the event; a function where it has to hold the event's id, which
 * is given only now. Null leaves the stored session as it is.
 */
export type SessionAfter = Session | null | ((event: ReviewEvent) => Session | null);

/**
 * What is put must be plain data. Every write resolves once its transaction is complete: only then
 * may anybody be told that it is saved.
 */
export interface Store {
  /** Opens the database; call it when the app starts. `device` is this device's name in ids. */
  ready(): Stored<{ device: string }>;
  status(): StoreStatus;

  profiles(): Stored<StoredProfiles>;
  /** Gives everybody as they are after it. */
  changeProfiles(change: ProfilesChange): Stored<StoredProfiles>;

  /** What is learnt; null where nothing has been answered yet. */
  learning(profile: string): Stored<StoredLearning | null>;
  /** Every event, with its words. */
  events(profile: string): Stored<ReviewEvent[]>;
  /** All answers that count, as columns, for whoever counts them. */
  answers(profile: string): Stored<AnswerLog>;
  /**
   * Event and session in one transaction. Where the disk is full the event is kept in memory, the
   * status says so, and every later call tries again to store it.
   */
  append(event: NewReviewEvent, session: SessionAfter): Stored<ReviewEvent>;
  /**
   * Reads every chunk and sets aside what is damaged, packs single records, takes a snapshot. Says
   * that the log has changed where something was damaged.
   */
  tidy(profile: string): Stored<null>;
  /** The person has been told of answers that are lost. */
  forgetLost(profile: string): Stored<null>;

  /** Null gives the quiz under way up. One that has ended becomes the last session. */
  saveSession(profile: string, session: Session | null): Stored<null>;
  /** The quiz under way. */
  loadSession(profile: string): Stored<Session | null>;
  /** The quiz that ended last. */
  lastSession(profile: string): Stored<Session | null>;

  /** Null where nothing has been chosen yet. */
  settings(profile: string): Stored<Settings | null>;
  saveSettings(profile: string, settings: Settings): Stored<null>;

  banks(): Stored<StoredBank[]>;
  /** Replaces a stored bank of the same id. */
  putBank(bank: Bank, addedAt: number): Stored<null>;
  /** Its answers stay in the log. */
  removeBank(id: string): Stored<null>;

  /** Sessions in class, the latest first: see `class-records.ts`. */
  listClassRecords(): Stored<ListedClassRecord[]>;
  /** `id`: of its plan. */
  readClassRecord(id: string): ClassStored<StoredClassRecord>;
  /**
   * At the start, and for one that came from elsewhere; where it is kept already its log grows by
   * what is new. Gives how many events are kept.
   */
  saveClassRecord(record: ClassRecord): ClassStored<number>;
  /** Instead of what is kept under its id, where a server has taken something back. */
  replaceClassRecord(record: ClassRecord): ClassStored<number>;
  /**
   * As things happen; `from`: the place of the first of `events` in the whole log, from 0. What is
   * kept already may come again, so after a failure just append all that is not known to be kept.
   */
  appendClassEvents(id: string, from: number, events: readonly ClassEvent[]): ClassStored<number>;
  /** For good. `nameFor`: of whoever came as the first, the second … */
  forgetClassNames(id: string, nameFor: (number: number) => ParticipantName): ClassStored<null>;
  removeClassRecord(id: string): Stored<null>;

  /** Sheets filled in for class on this device, the latest first. */
  filledSheets(profile: string): Stored<FilledSheet[]>;
  keepFilledSheet(profile: string, sheet: FilledSheet): Stored<null>;
  removeFilledSheet(profile: string, id: string): Stored<null>;

  /** Of one person, or of everybody; with or without the banks. `now`: UTC milliseconds. */
  exportBackup(
    now: number,
    profile?: string | null,
    extent?: 'all' | 'without-banks',
  ): Stored<BackupFile>;
  /** What restoring would bring; changes nothing. `now`: UTC milliseconds. */
  inspectBackup(
    file: Blob,
    now: number,
    reading?: ReadOptions,
  ): Promise<Result<InspectedBackup, BackupFailure | StoreFailure>>;
  restoreBackup(backup: InspectedBackup, plan: RestorePlan): Stored<RestoreReport>;

  /** Also what other tabs change. Gives back what ends the subscription. */
  subscribe(listener: StoreListener): () => void;
  close(): void;
}
