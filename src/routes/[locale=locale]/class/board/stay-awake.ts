/** Keeps the screen from going dark while it is looked at, where the device allows it. */
export function stayAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let lock: WakeLockSentinel | null = null;
  const ask = () => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').then(
      (granted) => (lock = granted),
      // Not allowed, or the battery is low: the screen behaves as it always does.
      () => null,
    );
  };
  ask();
  // The system takes it back whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
  return () => {
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
