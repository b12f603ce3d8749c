/** Whether this browser can give a page the whole screen. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled;
}

export function toggleFullScreen(): void {
  if (!canFillScreen()) return;
  // Refused without a tap or a key: nothing is lost.
  const refused = () => undefined;
  if (document.fullscreenElement === null)
    document.documentElement.requestFullscreen().catch(refused);
  else document.exitFullscreen().catch(refused);
}
