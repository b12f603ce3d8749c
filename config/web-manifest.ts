import type { ManifestOptions } from 'vite-plugin-pwa';

/**
 * What a system shows of the installed app. French is the manifest's language; a manifest has only
 * one, and the app itself asks for the reader's on the first visit.
 *
 * @param base '' or '/recto': every address in here is absolute, so that it holds on every page.
 */
export function webManifest(base: string): Partial<ManifestOptions> {
  return {
    id: `${base}/`,
    start_url: `${base}/`,
    scope: `${base}/`,
    name: 'Recto Verso',
    short_name: 'Recto Verso',
    description:
      'Un texte français devient un questionnaire bilingue, à étudier sans réseau. Aucune donnée ne quitte l’appareil.',
    lang: 'fr',
    dir: 'ltr',
    display: 'standalone',
    orientation: 'any',
    background_color: '#fbfaf7',
    theme_color: '#1f5fa8',
    categories: ['education', 'books'],
    icons: [
      icon(base, 'icon-192.png', 192, 'any'),
      icon(base, 'icon-512.png', 512, 'any'),
      icon(base, 'maskable-192.png', 192, 'maskable'),
      icon(base, 'maskable-512.png', 512, 'maskable'),
    ],
    shortcuts: [
      { name: 'Reprendre le questionnaire', short_name: 'Reprendre', url: `${base}/fr/quiz/` },
      { name: 'Mes progrès', short_name: 'Progrès', url: `${base}/fr/progress/` },
    ],
    screenshots: [
      screenshot(
        base,
        'phone-text.png',
        '720x1480',
        'narrow',
        'Le texte, et sa traduction au verso',
      ),
      screenshot(
        base,
        'phone-quiz.png',
        '720x1480',
        'narrow',
        'Une question, et sa page à tourner',
      ),
      screenshot(
        base,
        'desk-text.png',
        '1280x800',
        'wide',
        'Le texte et sa traduction, face à face',
      ),
    ],
    file_handlers: [{ action: `${base}/fr/open/`, accept: { 'application/json': ['.json'] } }],
  };
}

function icon(base: string, file: string, size: number, purpose: 'any' | 'maskable') {
  return {
    src: `${base}/icons/${file}`,
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  } as const;
}

function screenshot(
  base: string,
  file: string,
  sizes: string,
  formFactor: 'narrow' | 'wide',
  label: string,
) {
  return {
    src: `${base}/screenshots/${file}`,
    sizes,
    type: 'image/png',
    form_factor: formFactor,
    label,
  } as const;
}
