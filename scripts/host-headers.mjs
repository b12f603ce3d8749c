/**
 * Reads the `_headers` file that hosts such as Netlify take: a path pattern at the margin, its
 * headers indented below. Later rules win, as in our own file; a `*` may only end a pattern.
 */

/** @typedef {{ prefix: string, exact: boolean, headers: [name: string, value: string][] }} HeaderRule */

/**
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const pattern = line.trim();
      rules.push({
        prefix: pattern.replace(/\*$/, ''),
        exact: !pattern.endsWith('*'),
        headers: [],
      });
      continue;
    }
    const colon = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * @param {readonly HeaderRule[]} rules
 * @param {string} path the address below the base path, such as `/fr/`
 * @returns {Map<string, string>}
 */
export function headersFor(rules, path) {
  const fitting = rules.filter(({ prefix, exact }) =>
    exact ? path === prefix : path.startsWith(prefix),
  );
  return new Map(fitting.flatMap(({ headers }) => headers));
}
