import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { GENERATOR_LISTS } from '../src/lib/items/generator-lists.ts';

/** Beside the models, which are fetched and kept in the same way. */
const FILE = 'models/generator-lists.json';

/**
 * All lists that the generator reads, as one file beside the models; the app knows its size and
 * checksum as `__GENERATOR_LISTS__`. It belongs to one build, so it is in no index and no repository.
 */
export function generatorLists(): Plugin {
  const source = JSON.stringify(
    Object.fromEntries(
      GENERATOR_LISTS.map(([name, path]) => [name, readFileSync(`src/lib/${path}`, 'utf8')]),
    ),
  );
  const entry = {
    bytes: Buffer.byteLength(source),
    sha256: createHash('sha256').update(source).digest('hex'),
  };
  let base = '/';
  return {
    name: 'recto-generator-lists',
    config: () => ({ define: { __GENERATOR_LISTS__: JSON.stringify(entry) } }),
    configResolved(config) {
      ({ base } = config);
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `${base}${FILE}`) next();
        else response.setHeader('content-type', 'application/json').end(source);
      });
    },
    generateBundle() {
      if (this.environment.config.consumer === 'client')
        this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}
