/** Fits weights to the person's own answers; `state` tells how far it is and what came of it. */
import type { StoreFailureCode } from '#lib/store/store-failure.ts';
import { exampleInterval } from '#lib/study/fit/example-interval.ts';
import { rateReviews } from '#lib/study/fit/rated-reviews.ts';
import { splitByTime, type TooFew } from '#lib/study/fit/split-by-time.ts';
import { fitWeights, type FitProgress, type FittedWeights } from '../../../worker/fit-client.ts';
import type { FitProblem } from '../../../worker/fit-messages.ts';
import { app } from '../../app-state.svelte.ts';

/** Days until a question comes back, with the weights before and with those after. */
interface Example {
  readonly before: number;
  readonly after: number;
}

export type FitState =
  | { readonly kind: 'idle' | 'cancelled' | 'undone' | 'shipped' }
  /** `progress` is null while the answers are read. */
  | { readonly kind: 'working'; readonly progress: FitProgress | null }
  | { readonly kind: 'too-few'; readonly problem: TooFew }
  | { readonly kind: 'failed'; readonly code: Exclude<FitProblem['code'], 'cancelled'> }
  | { readonly kind: 'not-stored'; readonly code: StoreFailureCode }
  /** The weights in use foretell as well: they stay. */
  | { readonly kind: 'kept'; readonly fitted: FittedWeights }
  | {
      readonly kind: 'adopted';
      readonly fitted: FittedWeights;
      readonly example: Example;
      /** Id of the event, to take it back by. */
      readonly event: string;
    };

const TIMES_RIGHT = 3;

export class FitDesk {
  #state = $state.raw<FitState>({ kind: 'idle' });
  #running: AbortController | null = null;
  /** Whose answers these are. */
  #profile = '';

  get state(): FitState {
    return this.#state;
  }

  /** Adopts the weights that come of it only if they foretell what they were not fitted to better. */
  async fit(): Promise<void> {
    const running = new AbortController();
    this.#running?.abort();
    this.#running = running;
    this.#state = { kind: 'working', progress: null };
    const state = await this.#work(running);
    // Stopped, or somebody else studies now.
    if (this.#running !== running) return;
    this.#running = null;
    this.#state = state;
  }

  cancel(): void {
    this.#running?.abort();
    this.#running = null;
    this.#state = { kind: 'cancelled' };
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    if (this.#state.kind !== 'adopted') return;
    const undone = await app.act({ type: 'undo', undoes: this.#state.event });
    this.#state = undone.ok ? { kind: 'undone' } : { kind: 'not-stored', code: undone.error.code };
  }

  /** Back to the weights that ship. */
  async goBack(): Promise<void> {
    const { retention } = app.learning.scheduling;
    const stored = await app.act({ type: 'scheduling', retention, parameters: null });
    this.#state = stored.ok ? { kind: 'shipped' } : { kind: 'not-stored', code: stored.error.code };
  }

  /** Works for one person; what is returned ends that, and forgets what came of it. */
  serve(profile: string): () => void {
    this.#profile = profile;
    return () => {
      this.#running?.abort();
      this.#running = null;
      this.#state = { kind: 'idle' };
    };
  }

  async #work(running: AbortController): Promise<FitState> {
    const log = await app.answers();
    if (!log.ok) return { kind: 'not-stored', code: log.error.code };
    const reviews = rateReviews(log.value);
    const heldFrom = splitByTime(reviews);
    if (!heldFrom.ok) return { kind: 'too-few', problem: heldFrom.error };
    const { scheduling } = app.learning;
    const fitted = await fitWeights(
      {
        reviews,
        heldFrom: heldFrom.value,
        parameters: scheduling.parameters && [...scheduling.parameters],
      },
      {
        signal: running.signal,
        onProgress: (progress) => {
          if (this.#running === running) this.#state = { kind: 'working', progress };
        },
      },
    );
    if (!fitted.ok) {
      const { code } = fitted.error;
      return code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', code };
    }
    if (fitted.value.after >= fitted.value.before) return { kind: 'kept', fitted: fitted.value };
    // Another person's memory must not be theirs.
    if (this.#running !== running || app.profile.id !== this.#profile) return { kind: 'cancelled' };
    const { parameters } = fitted.value;
    const next = { retention: app.learning.scheduling.retention, parameters };
    const stored = await app.act({ type: 'scheduling', ...next });
    if (!stored.ok) return { kind: 'not-stored', code: stored.error.code };
    const example = {
      before: exampleInterval({ ...next, parameters: scheduling.parameters }, TIMES_RIGHT),
      after: exampleInterval(next, TIMES_RIGHT),
    };
    return { kind: 'adopted', fitted: fitted.value, example, event: stored.value.id };
  }
}
