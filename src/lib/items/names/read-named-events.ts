import { readTsv } from '#lib/analysis/read-tsv.ts';

/** A treaty, a battle … that is called after a place: *traité de Verdun*. */
export interface NamedEvent {
  readonly noun: string;
  readonly name: string;
  readonly year: number;
}

export function readNamedEvents(file: string): NamedEvent[] {
  return readTsv(file).map(([noun = '', name = '', year]) => ({ noun, name, year: Number(year) }));
}
