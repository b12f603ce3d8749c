import type { AnswerLog } from '#lib/study/log/answer-log.ts';
import { app } from '../../app-state.svelte.ts';

/** The answers behind this page, read anew when another tab adds some. */
export class ProgressReader {
  #log = $state.raw<AnswerLog | null>(null);
  #failed = $state(false);
  #turn = 0;

  /** Null until it has been read. */
  get log() {
    return this.#log;
  }

  get failed() {
    return this.#failed;
  }

  async read(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const answers = await app.answers();
    if (turn !== this.#turn) return;
    this.#failed = !answers.ok;
    if (answers.ok) this.#log = answers.value;
  }
}
