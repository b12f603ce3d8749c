/** What the server tells whoever runs it: never a name, an answer, a code or a token. */
export type Diagnose = (line: string) => void;

/** With the time of day, on standard error. */
export function diagnoseTo(stream: NodeJS.WritableStream): Diagnose {
  return (line) => {
    stream.write(`${new Date().toISOString().slice(11, 19)}  ${line}\n`);
  };
}
