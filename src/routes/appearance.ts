import type { Settings } from '#lib/study/settings.ts';

/** Read by the script in `src/app.html` before the first paint, so that no page flashes. */
const KEY = 'recto-verso.appearance';

/** Writes theme, font and size onto `<html>`, where `tokens.css` looks for them. */
export function showAppearance({ theme, font, textScale }: Settings): void {
  const marks = { theme, font, scale: String(textScale) };
  Object.assign(document.documentElement.dataset, marks);
  try {
    localStorage.setItem(KEY, JSON.stringify(marks));
  } catch {
    // Without storage the page starts with the default look, and changes once settings are read.
  }
}
