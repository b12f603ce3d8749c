/** Whether this is an iPhone or iPad: they have no install prompt, so the reader is shown how. */
export function isIosDevice(navigator: Navigator): boolean {
  if (/iPhone|iPad|iPod/.test(navigator.userAgent)) return true;
  // An iPad asks for desktop pages and calls itself a Mac, but no Mac has a touch screen.
  return navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1;
}

/** Whether the app runs in a window of its own, as an installed one does. */
export function isStandaloneWindow(window: Window): boolean {
  if (window.matchMedia('(display-mode: standalone)').matches) return true;
  return 'standalone' in window.navigator && window.navigator.standalone === true;
}
