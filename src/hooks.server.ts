import type { Handle } from '@sveltejs/kit';

/** Writes the page's language into `<html lang>`; pages without a locale are marked part by part. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%recto.lang%', event.params.locale ?? 'fr'),
  });
