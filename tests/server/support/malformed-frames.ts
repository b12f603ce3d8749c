/** Frames that no program should be ended by. */
const DEEP = '['.repeat(1900) + ']'.repeat(1900);

const FRAMES: readonly ((turn: number) => string | Buffer)[] = [
  () => '',
  () => 'null',
  () => '{}',
  () => '[]',
  () => '"join"',
  () => '{"t":"join"',
  () => DEEP,
  () => '\u0000\ud800',
  () => '{"t":null}',
  () => '{"t":"constructor"}',
  () => '{"__proto__":{"t":"join"}}',
  () => '{"t":"join","v":1e999,"code":1}',
  () => '{"t":"answer","item":-1,"response":null}',
  () => '{"t":"answer","item":0,"response":{"way":"arrange","places":"abc"}}',
  () => '{"t":"do","event":{"type":"joined"}}',
  () => '{"t":"open","v":1,"plan":{},"material":[]}',
  () => '{"t":"host","v":1,"code":"000000","token":[],"since":1.5}',
  (turn) => JSON.stringify({ t: 'show', item: turn, extra: true }),
  (turn) => `{"t":"why","item":${String(turn)}e400}`,
  (turn) => Buffer.from(Array.from({ length: turn % 300 }, (_, at) => (at * 31 + turn) % 256)),
];

/** `turn`: another number, another frame; none of them is a message of the protocol. */
export function malformedFrame(turn: number): string | Buffer {
  return FRAMES[turn % FRAMES.length]?.(turn) ?? '';
}
