/// <reference types="trusted-types" />
import analyser from './analyser-worker.ts?worker&url';
import fit from './fit-worker.ts?worker&url';
import generator from './generator-worker.ts?worker&url';

const ADDRESSES = { analyser, fit, generator };

/** Absolute. */
export function workerUrl(name: keyof typeof ADDRESSES): string {
  return new URL(ADDRESSES[name], location.href).href;
}

let vouch: ((address: string) => TrustedScriptURL) | null = null;

/**
 * Starts one of the app's Workers. Their addresses are vouched for where the browser asks for that:
 * under Trusted Types a plain string is refused, and the policy's name is one of those in
 * `svelte.config.js`. A policy can be made once only, a Worker again and again.
 */
export function startWorker(name: keyof typeof ADDRESSES): Worker {
  // TypeScript's own types do not know vouched addresses yet.
  const worker: unknown = Reflect.construct(Worker, [vouchFor(name), { type: 'module' }]);
  if (worker instanceof Worker) return worker;
  throw new TypeError('This browser has no Workers');
}

function vouchFor(name: keyof typeof ADDRESSES): string | TrustedScriptURL {
  if (window.trustedTypes === undefined) return ADDRESSES[name];
  vouch ??= createVoucher(window.trustedTypes);
  return vouch(ADDRESSES[name]);
}

function createVoucher(factory: TrustedTypePolicyFactory): (address: string) => TrustedScriptURL {
  const own = Object.values(ADDRESSES);
  const policy = factory.createPolicy('recto-workers', {
    createScriptURL: (input) => {
      if (!own.includes(input)) throw new TypeError('Not a Worker of this app');
      return input;
    },
  });
  return (address) => policy.createScriptURL(address);
}
