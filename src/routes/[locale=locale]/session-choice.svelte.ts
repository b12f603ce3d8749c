/** What somebody has chosen to be asked, and how much there is of it. */
import { KINDS } from '#lib/bank/kinds.ts';
import type { Bank, Kind } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import { candidatesOf } from '#lib/study/candidates.ts';
import { countBySource } from '#lib/study/count-by-source.ts';
import { canBeHeard } from '#lib/study/heard.ts';
import type { Source } from '#lib/study/session.ts';
import { deviceVoices } from '#lib/ui/speech/device-voices.svelte.ts';
import { app } from '../app-state.svelte.ts';

export class Chosen {
  readonly #banks: () => readonly Bank[];
  /** Null: as in the settings, until something else is chosen here. */
  #study = $state<StudyLanguage | null>(null);
  #wanted = $state<number | null>(null);
  #left = $state<readonly Kind[]>([]);
  source = $state<Source>('mixed');
  /** To listen before answering. */
  listening = $state(false);

  readonly #all = $derived.by(() => this.#candidates(KINDS));
  readonly kinds = $derived(
    KINDS.map((kind) => ({
      kind,
      count: this.#all.filter(({ item }) => item.kind === kind).length,
    })).filter(({ count }) => count > 0),
  );
  /** Kinds that are asked. */
  readonly chosen = $derived(
    this.kinds.map(({ kind }) => kind).filter((kind) => !this.#left.includes(kind)),
  );
  /** There is something to listen to, and a voice for it. */
  readonly canListen = $derived(
    this.chosen.some(canBeHeard) && deviceVoices.find(this.study, null) !== null,
  );
  readonly counts = $derived(
    countBySource(
      this.#all.filter(({ item }) => this.chosen.includes(item.kind)),
      app.moment,
    ),
  );
  /** How many questions the quiz would have. */
  readonly count = $derived(Math.min(this.wanted, this.counts[this.source]));

  /** Why there is nothing to ask: a key. */
  get refusal() {
    if (this.kinds.length === 0) return 'text:start.nothing' as const;
    if (this.chosen.length === 0) return 'text:start.noKind' as const;
    return `text:start.none.${this.source}` as const;
  }

  constructor(banks: () => readonly Bank[]) {
    this.#banks = banks;
  }

  get study(): StudyLanguage {
    return this.#study ?? app.settings.study ?? 'fr';
  }

  /** Null goes back to the settings. */
  set study(study: StudyLanguage | null) {
    this.#study = study;
  }

  get wanted(): number {
    return this.#wanted ?? app.settings.quizSize;
  }

  set wanted(size: number) {
    this.#wanted = size;
  }

  has(kind: Kind): boolean {
    return !this.#left.includes(kind);
  }

  toggle(kind: Kind): void {
    this.#left = this.has(kind)
      ? [...this.#left, kind]
      : this.#left.filter((each) => each !== kind);
  }

  #candidates(kinds: readonly Kind[]) {
    const banks = this.#banks();
    const wanted = { banks: banks.map(({ id }) => id), kinds, study: this.study };
    return candidatesOf(banks, app.learning, wanted, app.device, app.now);
  }
}
