/** What whoever runs the server is told of Redis: each thing once, until it is over. */
import type { Diagnose } from '../../diagnose.ts';

export class LinkTrouble {
  readonly #diagnose: Diagnose;
  #told = '';

  constructor(diagnose: Diagnose) {
    this.#diagnose = diagnose;
  }

  tell(error: unknown): void {
    const what = reasonOf(error);
    if (what === this.#told) return;
    this.#told = what;
    this.#diagnose(`Redis takes nothing for now, and rooms wait for it: ${what}`);
  }

  isOver(): void {
    if (this.#told !== '') this.#diagnose('Redis is back, and rooms go on.');
    this.#told = '';
  }

  tellNotDurable(): void {
    this.#diagnose(
      'Redis does not bring each write to its disk before it answers, or does not say so: set ' +
        'appendonly yes, appendfsync always, maxmemory-policy noeviction. Hosts are told.',
    );
  }
}

/** Some failures of the network are a list of failures, and say nothing themselves. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : 'unknown';
}
