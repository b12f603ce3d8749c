import type { Attachment } from 'svelte/attachments';
import { dropPlace, roomFor } from './drop-place.ts';

interface Drag {
  readonly pointer: number;
  readonly rows: readonly HTMLElement[];
  readonly from: number;
  readonly middles: readonly number[];
  /** Height of the dragged row with the gap below it, in CSS pixels. */
  readonly room: number;
  /** Where the pointer took hold. */
  readonly startY: number;
  to: number;
}

/**
 * Lets the rows of a list be dragged up and down by what is marked `data-grip` in them. The list
 * itself changes only once a row is let go of: until then rows hang and make room by `translate`, and
 * the one that hangs has `data-hanging`. A grip needs `touch-action: none`.
 */
export function dragRows(ondrop: (from: number, to: number) => void): Attachment<HTMLElement> {
  return (list) => {
    let drag: Drag | null = null;

    const begin = (event: PointerEvent) => {
      const row = drag === null && event.button === 0 ? gripped(event.target) : null;
      if (row === null) return;
      event.preventDefault();
      list.setPointerCapture(event.pointerId);
      drag = startOf(event, row, list);
      row.dataset['hanging'] = '';
    };

    const follow = (event: PointerEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      const way = event.clientY - drag.startY;
      drag.to = dropPlace(drag.middles, drag.from, (drag.middles[drag.from] ?? 0) + way);
      for (const [place, row] of drag.rows.entries()) {
        const shift = place === drag.from ? way : roomFor(place, drag.from, drag.to) * drag.room;
        row.style.translate = `0 ${shift}px`;
      }
    };

    const letGo = () => {
      if (drag === null) return;
      for (const row of drag.rows) {
        row.style.translate = '';
        delete row.dataset['hanging'];
      }
      drag = null;
    };

    const end = (event: PointerEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      const { from, to } = drag;
      letGo();
      if (from !== to) ondrop(from, to);
    };

    /** A page is turned by a swipe, which this is not. */
    const keepFromPage = (event: TouchEvent) => {
      if (gripped(event.target) !== null) event.stopPropagation();
    };

    list.addEventListener('pointerdown', begin);
    list.addEventListener('pointermove', follow);
    list.addEventListener('pointerup', end);
    list.addEventListener('pointercancel', letGo);
    list.addEventListener('touchstart', keepFromPage, { passive: true });
    return () => {
      list.removeEventListener('pointerdown', begin);
      list.removeEventListener('pointermove', follow);
      list.removeEventListener('pointerup', end);
      list.removeEventListener('pointercancel', letGo);
      list.removeEventListener('touchstart', keepFromPage);
    };
  };
}

function gripped(target: EventTarget | null): HTMLElement | null {
  const grip = target instanceof Element ? target.closest('[data-grip]') : null;
  return grip?.closest('li') ?? null;
}

function startOf(event: PointerEvent, row: HTMLElement, list: HTMLElement): Drag {
  const rows = [...list.querySelectorAll<HTMLElement>('li')];
  const from = rows.indexOf(row);
  const boxes = rows.map((each) => each.getBoundingClientRect());
  const middles = boxes.map(({ top, height }) => top + height / 2);
  const gap = (boxes[1]?.top ?? 0) - (boxes[0]?.bottom ?? 0);
  const room = (boxes[from]?.height ?? 0) + gap;
  return { pointer: event.pointerId, rows, from, to: from, middles, room, startY: event.clientY };
}
