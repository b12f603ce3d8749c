import { execSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-static';

/** The commit names the build, so that the offline fallback changes exactly when the code does. */
function buildName() {
  if (process.env.BUILD_NAME) return process.env.BUILD_NAME;
  try {
    return execSync('git rev-parse --short HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return 'unversioned';
  }
}

/** @type {import('@sveltejs/kit').Config} */
const config = {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ fallback: '200.html' }),
    output: { bundleStrategy: 'single' },
    paths: { base: process.env.BASE_PATH ?? '', relative: false },
    serviceWorker: { register: false },
    version: { name: buildName() },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'form-action': ['self'],
        'base-uri': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'recto-service-worker'],
      },
    },
  },
};

export default config;
