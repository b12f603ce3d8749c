import type { Plugin } from 'vite';

/**
 * Makes fsrs-browser what it is here: one thread in a Worker that is one file. Threads would need
 * headers that few hosts send, and start Workers that no policy of ours vouches for; the address of
 * its WebAssembly is given to it, so that its own guess is not bundled as well.
 */
export function oneThread(): Plugin {
  return {
    name: 'recto-one-thread',
    apply: 'build',
    transform: {
      filter: { id: /fsrs-browser\/fsrs_browser\.js$/ },
      handler(code) {
        const bare = code
          .replace(/^import \{ startWorkers \} from .*$/m, 'const startWorkers = undefined;')
          .replace("new URL('fsrs_browser_bg.wasm', import.meta.url)", 'undefined');
        if (/workerHelpers|import\.meta/.test(bare)) throw new Error('fsrs-browser has changed');
        return { code: bare, map: null };
      },
    },
  };
}
