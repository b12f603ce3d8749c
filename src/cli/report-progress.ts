/** Texts that are read in the blink of an eye need no progress, in words. */
const LONG_TEXT_WORDS = 20_000;
const STEPS = 10;

/** Tells on standard error each tenth of the reading of a long text; nothing for a short one. */
export function progressReporter(file: string, words: number): (done: number, of: number) => void {
  if (words < LONG_TEXT_WORDS) return () => undefined;
  let told = 0;
  return (done, of) => {
    const step = Math.floor((done / of) * STEPS);
    if (step === told) return;
    told = step;
    process.stderr.write(`${file}: ${String((100 / STEPS) * step)} % read\n`);
  };
}
