import { isIosDevice, isStandaloneWindow } from './device.ts';
import { type InstallPrompt, isInstallPrompt } from './install-prompt.ts';
import { serviceWorkerUrl } from './service-worker-url.ts';

/** An open page asks for a newer version when it is looked at again, at most this often. */
const UPDATE_CHECK_MILLIS = 60 * 60 * 1000;

/**
 * The app as something installed: offline, updated, put on the home screen. Call `start` once, when
 * the first page is up; everything else is state to render. On a page without a secure context
 * (a LAN address over http) nothing of this exists, and `secureContext` says so.
 */
class Pwa {
  #updateReady = $state(false);
  #offlineReady = $state(false);
  #installPrompt = $state.raw<InstallPrompt | null>(null);
  #secureContext = $state(true);
  #standalone = $state(false);
  #ios = $state(false);
  #started = false;
  #registration: ServiceWorkerRegistration | null = null;
  #lastCheck = 0;

  /** A newer version is stored and waits to be accepted. Do not ask in the middle of a quiz. */
  get updateReady() {
    return this.#updateReady;
  }

  /** Everything is stored: from now on the app opens with no network. */
  get offlineReady() {
    return this.#offlineReady;
  }

  /** The browser would install the app now; call `install` from a click. */
  get installable() {
    return this.#installPrompt !== null;
  }

  /** The app can be installed, but only by hand: show how. */
  get needsIosInstructions() {
    return this.#ios && !this.#standalone;
  }

  /** The app runs in its own window. */
  get standalone() {
    return this.#standalone;
  }

  /** False on `http://` with any name but localhost: no offline use, and storage may be cleared. */
  get secureContext() {
    return this.#secureContext;
  }

  /** @param base the app's base path, `''` or `/recto` */
  async start(base: string): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    // For `npm run bench`: from here on the page answers to a tap.
    performance.mark('recto:interactive');
    this.#secureContext = window.isSecureContext;
    this.#standalone = isStandaloneWindow(window);
    this.#ios = isIosDevice(navigator);
    this.#listenForInstallation();
    if (!window.isSecureContext || !('serviceWorker' in navigator)) return;

    const registration = await this.#register(base);
    if (registration === null) return;
    this.#registration = registration;
    this.#watchForUpdates(registration);
    await navigator.serviceWorker.ready;
    this.#offlineReady = true;
    this.#checkWhenLookedAtAgain();
  }

  /**
   * Changes to the waiting version and reloads this tab, and no other: the other tabs go on with
   * the page they have, which needs nothing from the network.
   */
  acceptUpdate(): void {
    const waiting = this.#registration?.waiting ?? null;
    if (waiting === null) {
      // Another tab has accepted already: the new version is in charge, only this page is old.
      window.location.reload();
      return;
    }
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        window.location.reload();
      },
      { once: true },
    );
    waiting.postMessage({ type: 'SKIP_WAITING' });
  }

  /** Shows the browser's own install dialogue. True when the reader said yes. */
  async install(): Promise<boolean> {
    const prompt = this.#installPrompt;
    if (prompt === null) return false;
    // A prompt can be used once, whatever the answer is.
    this.#installPrompt = null;
    await prompt.prompt();
    const { outcome } = await prompt.userChoice;
    return outcome === 'accepted';
  }

  #listenForInstallation() {
    window.addEventListener('beforeinstallprompt', (event) => {
      if (!isInstallPrompt(event)) return;
      event.preventDefault();
      this.#installPrompt = event;
    });
    window.addEventListener('appinstalled', () => {
      this.#installPrompt = null;
    });
  }

  async #register(base: string): Promise<ServiceWorkerRegistration | null> {
    try {
      const scope = `${base}/`;
      // A browser that refuses service workers may answer with nothing, whatever its types say.
      const answer: unknown = await navigator.serviceWorker.register(serviceWorkerUrl(base), {
        scope,
      });
      return answer instanceof ServiceWorkerRegistration ? answer : null;
    } catch {
      // Forbidden by a setting, or no network just now: the app works on, `offlineReady` says no.
      return null;
    }
  }

  #watchForUpdates(registration: ServiceWorkerRegistration) {
    const look = () => {
      // With no page under control yet, what waits is the first version, not a newer one.
      if (registration.waiting === null || navigator.serviceWorker.controller === null) return;
      this.#updateReady = true;
    };
    look();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
  }

  #checkWhenLookedAtAgain() {
    this.#lastCheck = Date.now();
    document.addEventListener('visibilitychange', () => {
      const now = Date.now();
      if (document.visibilityState !== 'visible') return;
      if (now - this.#lastCheck < UPDATE_CHECK_MILLIS) return;
      this.#lastCheck = now;
      // With no network there is nothing to find: the next look will tell.
      this.#registration?.update().catch(() => undefined);
    });
  }
}

export const pwa = new Pwa();
