import type { Plugin } from 'vite';

/** The way to the first question. The code of every other page comes after it. */
const FIRST_ROUTES = ['/', '/[locale=locale]', '/[locale=locale]/quiz'];

/** In kit's generated `app.js`: a page's import, with its number; a route, with its page's number. */
const NODE = /\(\) => import\('(\.\/nodes\/(\d+))'\)/g;
const ROUTE = /"([^"]+)": \[~?(\d+)/g;

const LATER = 'recto-later';
const RESOLVED_LATER = `\0${LATER}`;

/** The file of all that is imported, not only dynamically, on the way to the first question. */
const FIRST = 'first';

/**
 * Two bundles: the pages on the way to the first question with all that they share, and the rest,
 * which `routes/warm-up.ts` fetches as soon as the first page is idle. Kit names its pages by
 * dynamic imports even when all are bundled into one file; the bundler then wraps every module in a
 * function of its own, and can drop and shorten less. Static imports spare some 10 %.
 */
export function staticNodes(): Plugin {
  let laterNodes: { name: string; path: string }[] = [];
  return {
    name: 'recto-static-nodes',
    apply: 'build',
    options(options) {
      // What both bundles need stays in the first, instead of in a third file.
      return { ...options, preserveEntrySignatures: 'allow-extension' };
    },
    outputOptions(options) {
      // Kit's single bundle forbids any second file. The styles stay in one, for every page has it;
      // so does what the first page needs, whatever else needs it too.
      return {
        ...options,
        chunkFileNames: ({ name }) =>
          `_app/immutable/${name === FIRST ? 'bundle.first-[hash]' : 'chunks/[hash]'}.js`,
        codeSplitting: {
          groups: [
            { name: 'style', test: /type=style|\.css$/, priority: 2 },
            { name: FIRST, tags: ['$initial'], priority: 1 },
          ],
        },
      };
    },
    resolveId(id) {
      return id === LATER ? RESOLVED_LATER : null;
    },
    load(id) {
      if (id !== RESOLVED_LATER) return null;
      return laterNodes.map(({ name, path }) => `export * as ${name} from '${path}';`).join('\n');
    },
    transform: {
      filter: { id: /generated\/client-optimized\/app\.js$/ },
      handler(code, id) {
        const folder = id.replace(/\/app\.js$/, '');
        const later = new Set(
          [...code.matchAll(ROUTE)]
            .filter(([, route = '']) => !FIRST_ROUTES.includes(route))
            .map(([, , number]) => number),
        );
        const imports: string[] = [];
        laterNodes = [];
        const body = code.replace(NODE, (_, path: string, number: string) => {
          const name = `node${number}`;
          if (later.has(number)) {
            laterNodes.push({ name, path: `${folder}/${path.slice(2)}.js` });
            return `() => import('${LATER}').then(({ ${name} }) => ${name})`;
          }
          imports.push(`import * as ${name} from '${path}';`);
          return `() => Promise.resolve(${name})`;
        });
        return { code: `${imports.join('\n')}\n${body}`, map: null };
      },
    },
  };
}
