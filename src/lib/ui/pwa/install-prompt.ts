/**
 * What Chromium browsers hand over when the app could be installed. The event is in no standard and
 * so not in TypeScript's types.
 */
export interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

export function isInstallPrompt(event: Event): event is InstallPrompt {
  return 'prompt' in event && 'userChoice' in event;
}
