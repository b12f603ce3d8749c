/** Our own strokes on a 24 × 24 grid; the path of each icon by its name. */
export const ICONS = {
  right: 'M4.5 12.5l5 5 10-11',
  nearly: 'M4 14c2.5-4 5-4 8-1.5s5.5 2.5 8-1.5',
  wrong: 'M6 6l12 12M18 6L6 18',
  texts:
    'M12 6.5c-2-1.5-4.5-2-8-2v13c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-13c-3.5 0-6 .5-8 2zM12 6.5v13',
  create: 'M5 19.5l1-4.5L16.5 4.5l3.5 3.5L9.5 18.5zM14 7l3.5 3.5M4 22h9',
  progress: 'M4 20h16M6.5 16v-4M12 16V5M17.5 16V9',
  open: 'M3.5 18.5v-13h6l2 2.5h9v10.5zM12 16v-5M9.5 13L12 10.5l2.5 2.5',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM9 14.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  close: 'M6 6l12 12M18 6L6 18',
  turn: 'M5 4.5h14v9l-6 6H5zM13 19.5v-6h6',
  undo: 'M9 7L4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-2',
  next: 'M5 12h13M13 6.5L18.5 12 13 17.5',
  notice: 'M12 11v5.5M12 7.5v.1M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z',
  problem: 'M12 9.5v4.5M12 17v.1M12 4L2.5 20h19z',
  earlier: 'M12 19V5.5M6 11l6-6 6 6',
  later: 'M12 5v13.5M6 13l6 6 6-6',
  grip: 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1',
  play: 'M8 5.5l10.5 6.5L8 18.5z',
  slow: 'M12 7.5V12l3 2M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z',
  listen: 'M4 9.5v5h3.5L12 18.5V5.5L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.7 7.7 0 0 1 0 11',
  stop: 'M7 7h10v10H7z',
  remove: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13',
} as const;

export type IconName = keyof typeof ICONS;
