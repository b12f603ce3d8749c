/// <reference types="trusted-types" />
import address from './analyser-worker.ts?worker&url';

let vouched: string | TrustedScriptURL | null = null;

/**
 * Starts the analyser's Worker. Its address is vouched for where the browser asks for that: under
 * Trusted Types a plain string is refused, and the policy's name is one of those in
 * `svelte.config.js`. A policy can be made once only, a Worker again and again.
 */
export function startAnalyserWorker(): Worker {
  vouched ??= vouchFor(address);
  // TypeScript's own types do not know vouched addresses yet.
  const worker: unknown = Reflect.construct(Worker, [vouched, { type: 'module' }]);
  if (worker instanceof Worker) return worker;
  throw new TypeError('This browser has no Workers');
}

function vouchFor(own: string): string | TrustedScriptURL {
  if (window.trustedTypes === undefined) return own;
  const policy = window.trustedTypes.createPolicy('recto-analyser-worker', {
    createScriptURL: (input) => {
      if (input !== own) throw new TypeError('Not the analyser of this app');
      return input;
    },
  });
  return policy.createScriptURL(own);
}
