/** Who wrote a batch: a process, and which of the logs that it followed, since each counts from 1. */

export function writerOf(node: string, turn: number): string {
  return `${node}#${turn}`;
}

export function nodeOf(writer: string): string {
  return writer.split('#', 1)[0] ?? '';
}
