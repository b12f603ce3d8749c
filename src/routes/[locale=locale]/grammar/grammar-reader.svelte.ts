/** Analysing what the reader pasted: one text at a time, in a Worker that starts with the first. */
import { detectLanguage } from '#lib/text/detect-language.ts';
import type { AnalysedDocument } from '#lib/analysis/tree/document.ts';
import type { Lang } from '#lib/core/language.ts';
import {
  createAnalyserClient,
  type AnalyserClient,
  type AnalyserProgress,
} from '../../../worker/analyser-client.ts';
import type { AnalyserProblem } from '../../../worker/analyser-problem.ts';
import { modelsPath } from '../../paths.ts';

export type ReaderProblem =
  | Exclude<AnalyserProblem, { readonly code: 'cancelled' }>
  | { readonly code: 'no-text' }
  | { readonly code: 'no-words' }
  | { readonly code: 'language-unknown' };

export type ReaderState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'working'; readonly progress: AnalyserProgress | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: ReaderProblem }
  | { readonly kind: 'done'; readonly text: string; readonly document: AnalysedDocument };

/** UTF-16 units that tell a text's language; more would only slow down typing. */
const SAMPLE_LENGTH = 4000;

export class GrammarReader {
  #state = $state.raw<ReaderState>({ kind: 'empty' });
  #client: AnalyserClient | null = null;
  #running: AbortController | null = null;

  get state(): ReaderState {
    return this.#state;
  }

  /** `lang`: null where it is to be recognised. */
  async analyse(text: string, lang: Lang | null): Promise<void> {
    this.#running?.abort();
    const known = lang ?? recogniseLanguage(text);
    if (text.trim() === '') this.#state = { kind: 'failed', problem: { code: 'no-text' } };
    else if (known === null)
      this.#state = { kind: 'failed', problem: { code: 'language-unknown' } };
    else await this.#run(text, known);
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** Ends the Worker; to be called when the page is left. */
  close(): void {
    this.#client?.close();
    this.#client = null;
  }

  async #run(text: string, lang: Lang): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#client ??= createAnalyserClient(`${location.origin}${modelsPath()}`);
    const analysing = this.#client.analyse(text, lang, {
      signal: running.signal,
      onProgress: (progress) => {
        if (this.#running === running) this.#state = { kind: 'working', progress };
      },
    });
    // The Worker begins while the page takes away what it showed before.
    this.#state = { kind: 'working', progress: null };
    const analysis = await analysing;
    // Another text has been asked for meanwhile.
    if (this.#running !== running) return;
    this.#running = null;
    if (analysis.ok) this.#state = shown(text, analysis.value);
    else if (analysis.error.code === 'cancelled') this.#state = { kind: 'cancelled' };
    else this.#state = { kind: 'failed', problem: analysis.error };
  }
}

export function recogniseLanguage(text: string): Lang | null {
  return detectLanguage(text.slice(0, SAMPLE_LENGTH));
}

function shown(text: string, document: AnalysedDocument): ReaderState {
  return document.blocks.length === 0
    ? { kind: 'failed', problem: { code: 'no-words' } }
    : { kind: 'done', text, document };
}
