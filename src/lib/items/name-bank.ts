import type { Source } from '#lib/text/read-source.ts';

/** What a text is called that says nothing of itself. */
const NAMELESS = 'texte';

/** The first words of a text. */
export function titleFromWords({ body }: Pick<Source, 'body'>): string {
  const words = body.trim().split(/\s+/u).slice(0, 6).join(' ').slice(0, 80);
  return words === '' ? NAMELESS : words;
}

/** The name of a file, without folder and endings: `phare.fr.md` is *phare*. */
export function titleFromFile(name: string): string {
  return name.replace(/^.*[/\\]/u, '').replace(/\.(?:fr\.)?(?:md|txt)$/u, '') || NAMELESS;
}

/** The small letters, digits and hyphens of a title. */
export function idFromTitle(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/giu, 'oe').toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
  return id === '' ? NAMELESS : id;
}
