import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The policy's hashes of the scripts that stand in the page template itself. Kit hashes those that
 * it writes, and knows nothing of ours.
 *
 * @param {string} template path of the page template
 * @returns {`sha256-${string}`[]}
 */
export function hashInlineScripts(template) {
  const page = readFileSync(template, 'utf8');
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => {
    const hash = createHash('sha256').update(code).digest('base64');
    return /** @type {const} */ (`sha256-${hash}`);
  });
}
