import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { readBasePath, readBuildPlace } from './config/build-place.js';
import { criticalStyles } from './config/critical-styles.ts';
import { fallbackRevision } from './config/fallback-revision.ts';
import { generatorLists } from './config/generator-lists.ts';
import { oneThread } from './config/one-thread.ts';
import { staticNodes } from './config/static-nodes.ts';
import { webManifest } from './config/web-manifest.ts';

const { working } = readBuildPlace();

export default defineConfig({
  plugins: [
    sveltekit(),
    staticNodes(),
    generatorLists(),
    criticalStyles(working),
    SvelteKitPWA({
      strategies: 'injectManifest',
      // `src/lib/ui/pwa` registers the service worker itself.
      injectRegister: false,
      outDir: `${working}/output`,
      manifest: webManifest(readBasePath()),
      injectManifest: {
        // everything that the bundled texts need; screenshots are for the shop window only
        globPatterns: [
          'client/**/*.{js,css,ico,png,svg,webp,avif,woff2,json,webmanifest}',
          'prerendered/**/*.{html,json}',
        ],
        globIgnores: [
          'server/**',
          'client/screenshots/**',
          'client/_app/version.json',
          // fetched and kept like the models, by who makes a quiz
          'client/models/generator-lists.json',
          'client/_app/immutable/workers/generator-worker-*.js',
          // what prerendering fetched stands under client/ already
          'prerendered/dependencies/**',
          // a text's page is made from its bank, as those opened from a file are: storing it in
          // both locales would cost four times the bank
          'prerendered/pages/*/text/**',
        ],
      },
      kit: {
        outDir: working,
        adapterFallback: '200.html',
        trailingSlash: 'always',
        spa: { fallbackMapping: '200.html', fallbackRevision: () => fallbackRevision(working) },
      },
    }),
  ],
  // `npx tsx src/server/main.ts --no-app` beside `npm run dev`
  server: { proxy: { '/class-socket': { target: 'http://localhost:4180', ws: true } } },
  // Each Worker is one file, like the app itself.
  worker: { format: 'es', plugins: () => [oneThread()] },
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: [
      'tests/e2e/**',
      ...(process.env['RECTO_FAULTS'] === 'all' ? [] : ['tests/faults/**']),
    ],
    // files of one worker share the models and lexicons that they have read
    isolate: false,
    // by itself it leaves a core free, which of two is half of them
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // laws and command line runs are long on a busy machine; no test is about time
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
