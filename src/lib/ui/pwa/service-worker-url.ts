/// <reference types="trusted-types" />

declare global {
  /** As browsers with Trusted Types have it; TypeScript's own types do not know them yet. */
  interface ServiceWorkerContainer {
    register(
      url: string | URL | TrustedScriptURL,
      options?: RegistrationOptions,
    ): Promise<ServiceWorkerRegistration>;
  }
}

/**
 * The service worker's address, vouched for where the browser asks for that: under Trusted Types a
 * plain string is refused, and the policy's name is one of those in `svelte.config.js`.
 */
export function serviceWorkerUrl(base: string) {
  const address = `${base}/service-worker.js`;
  if (window.trustedTypes === undefined) return address;
  const policy = window.trustedTypes.createPolicy('recto-service-worker', {
    createScriptURL: (input) => {
      if (input !== address) throw new TypeError('Not the service worker of this app');
      return input;
    },
  });
  return policy.createScriptURL(address);
}
