/** In hundredths of the screen's height: as large as fits, and never below what is read at the back. */
const SIZES = [7.5, 6.5, 5.75, 5] as const;
/** A twentieth of the height and a little: sizes are rounded when they are drawn. */
const SMALLEST = 5.02;

/**
 * The largest type in which all of it is seen at once, as `--big`; the smallest where nothing helps,
 * and it is scrolled. Again whenever the element's size or what is in it changes.
 */
export function fitType(element: HTMLElement): () => void {
  let isFitting = false;
  const fit = () => {
    if (isFitting) return;
    isFitting = true;
    for (const size of SIZES) {
      element.style.setProperty('--fit', `${Math.max(size, SMALLEST)}vh`);
      if (element.scrollHeight <= element.clientHeight) break;
    }
    requestAnimationFrame(() => (isFitting = false));
  };
  const resized = new ResizeObserver(fit);
  const changed = new MutationObserver(fit);
  resized.observe(element);
  changed.observe(element, { childList: true, subtree: true, characterData: true });
  fit();
  return () => {
    resized.disconnect();
    changed.disconnect();
  };
}
