import type { Plugin } from 'vite';

const DYNAMIC_IMPORT = /\(\) => import\('(\.[^']+)'\)/g;

/**
 * Kit names its pages by dynamic imports, even when all are bundled into one file. The bundler then
 * wraps every module in a function of its own, and can drop and shorten less. Static imports say
 * what "one bundle" means, and spare some 10 % of it.
 */
export function staticNodes(): Plugin {
  return {
    name: 'recto-static-nodes',
    apply: 'build',
    transform: {
      filter: { id: /generated\/client-optimized\/app\.js$/ },
      handler(code) {
        const imports: string[] = [];
        const body = code.replace(DYNAMIC_IMPORT, (_, path: string) => {
          const name = `node${imports.length}`;
          imports.push(`import * as ${name} from '${path}';`);
          return `() => Promise.resolve(${name})`;
        });
        return { code: `${imports.join('\n')}\n${body}`, map: null };
      },
    },
  };
}
