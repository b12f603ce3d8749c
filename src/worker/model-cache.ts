/** Where Cache Storage has the models; the service worker answers for the generator's Worker from it. */
export const MODEL_CACHE = 'recto-models';

/** The script of the generator's Worker, which is kept like a model: `…-<hash of its content>.js`. */
export const GENERATOR_SCRIPT = /\/generator-worker-[\w-]+\.js$/;

/** An address without what tells its versions apart: the query of a model, the hash of a script. */
export function versionless(url: string): string {
  return new URL(url).pathname.replace(GENERATOR_SCRIPT, '/generator-worker.js');
}
