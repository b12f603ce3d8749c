import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * An adapter that also writes `.br` and `.gz` siblings of the models: kit compresses the kinds of
 * files that it knows, and hosts do not compress what they take for finished. A third is left.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder of the models in the finished site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function compressModels(adapter, folder) {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      for (const name of readdirSync(folder)) {
        if (!name.endsWith('.bin')) continue;
        const file = join(folder, name);
        const bytes = readFileSync(file);
        const params = { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS };
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}
