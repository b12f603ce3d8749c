import type { Attachment } from 'svelte/attachments';

/** CSS pixels that a finger travels across before it counts, and that it may stray up or down. */
const SPAN = 70;
const STRAY = 40;

/** Calls back when a finger has been drawn across the element, either way. */
export function swipe(onswipe: () => void): Attachment<HTMLElement> {
  return (element) => {
    let start: Touch | null = null;
    const begin = (event: TouchEvent) => {
      start = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
    };
    const end = (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      if (start === null || touch === undefined) return;
      const across = Math.abs(touch.clientX - start.clientX);
      const stray = Math.abs(touch.clientY - start.clientY);
      start = null;
      if (across > SPAN && stray < STRAY) onswipe();
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  };
}
