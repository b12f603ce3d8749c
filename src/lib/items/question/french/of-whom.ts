import { join } from './elide.ts';

/** *de* with the words of a subject: *du pont*, *des ponts*, *de la tour*, *d'Annecy*. */
export function ofWhom(subject: string, apostrophe: string): string {
  if (subject.startsWith('le ')) return `du ${subject.slice(3)}`;
  if (subject.startsWith('les ')) return `des ${subject.slice(4)}`;
  return join('de', subject, apostrophe);
}
