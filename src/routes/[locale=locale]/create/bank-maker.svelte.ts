/** From the text on the page to a bank, by the generator in its Worker; `state` tells how far it is. */
import { parseBank } from '#lib/bank/parse-bank.ts';
import type { Bank } from '#lib/bank/schema.ts';
import {
  createGeneratorClient,
  type GeneratorClient,
  type GeneratorProgress,
} from '../../../worker/generator-client.ts';
import type { GeneratorProblem, Warning } from '../../../worker/generator-problem.ts';
import { modelsPath } from '../../paths.ts';
import type { FileProblem } from './read-text-file.ts';

export type MakerProblem = Exclude<GeneratorProblem, { readonly code: 'cancelled' }> | FileProblem;

export interface Made {
  readonly bank: Bank;
  readonly warnings: readonly Warning[];
}

export type MakerState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'working'; readonly progress: GeneratorProgress | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: MakerProblem }
  | { readonly kind: 'made'; readonly made: Made };

export interface TextToQuiz {
  readonly source: string;
  readonly translation: string;
  readonly title: string;
  readonly fileName: string | null;
}

/** As on the command line, so that both make the same file of the same text. */
const SEED = 1;

export class BankMaker {
  #state = $state.raw<MakerState>({ kind: 'empty' });
  #client: GeneratorClient | null = null;
  #running: AbortController | null = null;

  get state(): MakerState {
    return this.#state;
  }

  async make({ source, translation, title, fileName }: TextToQuiz): Promise<void> {
    const running = new AbortController();
    this.#running?.abort();
    this.#running = running;
    this.#state = { kind: 'working', progress: null };
    this.#client ??= createGeneratorClient(`${location.origin}${modelsPath()}`);
    const order = {
      source,
      translation: translation.trim() === '' ? null : translation,
      title: title.trim() === '' ? null : title.trim(),
      fileName,
      seed: SEED,
      max: null,
    };
    const made = await this.#client.generate(order, {
      signal: running.signal,
      onProgress: (progress) => {
        if (this.#running === running) this.#state = { kind: 'working', progress };
      },
    });
    // Another text has been asked for meanwhile.
    if (this.#running !== running) return;
    this.#running = null;
    if (made.ok) this.#state = stateOf(made.value);
    else if (made.error.code === 'cancelled') this.#state = { kind: 'cancelled' };
    else this.#state = { kind: 'failed', problem: made.error };
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** Nothing came of a file, or there is nothing any more. */
  tell(problem: MakerProblem | null): void {
    this.#state = problem === null ? { kind: 'empty' } : { kind: 'failed', problem };
  }

  /** Ends the Worker; to be called when the page is left. */
  close(): void {
    this.#running?.abort();
    this.#client?.close();
    this.#client = null;
  }
}

/** What comes from the Worker is read with the care that any bank's file is. */
function stateOf({ file, warnings }: { file: string; warnings: readonly Warning[] }): MakerState {
  const bank = parseBank(file);
  return bank.ok
    ? { kind: 'made', made: { bank: bank.value, warnings } }
    : { kind: 'failed', problem: { code: 'worker-failed' } };
}
