import adapter from '@sveltejs/adapter-static';
import { compressModels } from './config/compress-models.js';
import { readBasePath, readBuildName, readBuildPlace, readCompress } from './config/build-place.js';
import { hashInlineScripts } from './config/inline-scripts.js';

const place = readBuildPlace();
const site = adapter({
  pages: place.site,
  assets: place.site,
  fallback: '200.html',
  precompress: readCompress(),
});

/** @type {import('@sveltejs/kit').Config} */
const config = {
  compilerOptions: { runes: true },
  kit: {
    adapter: readCompress() ? compressModels(site, `${place.site}/models`) : site,
    outDir: place.working,
    // One bundle: an old tab beside a new service worker never asks for a chunk that is gone.
    output: { bundleStrategy: 'single' },
    paths: { base: readBasePath(), relative: false },
    // `src/lib/ui/pwa` registers it, through a Trusted Types policy.
    serviceWorker: { register: false },
    version: { name: readBuildName() },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', ...hashInlineScripts('src/app.html')],
        'style-src': ['self'],
        // the style of kit's route announcer
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'form-action': ['self'],
        'base-uri': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'recto-service-worker', 'recto-workers'],
      },
    },
  },
};

export default config;
