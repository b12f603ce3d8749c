import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'postcss';
import type { Plugin } from 'vite';

const STYLESHEET = /<link href="[^"]*\/(_app\/immutable\/assets\/[^"]+\.css)" rel="stylesheet">/;

/**
 * Puts the styles that a prerendered page needs into the page, and the link to all styles at its
 * end, where it holds nothing up: the first paint waits for one answer of the network, not for two.
 * (Kit's own `inlineStyleThreshold` does nothing when there is one bundle.) Runs after the pages are
 * prerendered and before the service worker counts them.
 */
export function criticalStyles(workingFolder: string): Plugin {
  return {
    name: 'recto-critical-styles',
    apply: 'build',
    enforce: 'pre',
    closeBundle: {
      sequential: true,
      handler() {
        for (const path of prerenderedPages(join(workingFolder, 'output/prerendered/pages'))) {
          const page = readFileSync(path, 'utf8');
          writeFileSync(path, withStyles(page, join(workingFolder, 'output/client')));
        }
      },
    },
  };
}

function prerenderedPages(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
  } catch {
    // Not there yet: this hook is called for the client's part of the build too.
    return [];
  }
}

function withStyles(page: string, client: string): string {
  const [link, file] = STYLESHEET.exec(page) ?? [];
  if (link === undefined || file === undefined) return page;
  const styles = stylesFor(page, readFileSync(join(client, file), 'utf8'));
  const hash = createHash('sha256').update(styles).digest('base64');
  return page
    .replace(link, () => `<style>${styles}</style>`)
    .replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`)
    .replace('</body>', () => `${link}</body>`);
}

/** The rules of components that are on the page (Svelte marks each by a class), and global ones. */
function stylesFor(page: string, css: string): string {
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    const marks = rule.selector.match(/svelte-\w+/g) ?? [];
    if (marks.length > 0 && !marks.some((mark) => page.includes(mark))) rule.remove();
  });
  sheet.walkAtRules((rule) => {
    // Fonts come with the full sheet: none is needed for the first paint.
    if (rule.name === 'font-face' || rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}
