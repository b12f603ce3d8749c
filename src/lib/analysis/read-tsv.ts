/** The rows of a tab-separated data file with a header line; empty lines and `#` lines are passed over. */
export function readTsv(file: string): string[][] {
  return file
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
