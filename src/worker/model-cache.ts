/** Where Cache Storage has the models; the service worker answers for the generator's Worker from it. */
export const MODEL_CACHE = 'recto-models';

/** The script of the generator's Worker, which is kept like a model: `…-<hash of its content>.js`. */
export const GENERATOR_SCRIPT = /\/generator-worker-[\w-]+\.js$/;

/** What fits weights, which is kept too: `….<hash of its content>.wasm`. */
const WASM_HASH = /\.[\w-]+\.wasm$/;

/** An address without what tells its versions apart: the query of a model, the hash of a file. */
export function versionless(url: string): string {
  return new URL(url).pathname
    .replace(GENERATOR_SCRIPT, '/generator-worker.js')
    .replace(WASM_HASH, '.wasm');
}
