import { SENTENCE_STARTERS } from './sentence-starters.ts';

/** What the title of a work follows, be it a sentence: *le film Elle joue*. */
const WORKS = new Set(
  (
    'film films téléfilm documentaire série émission épisode roman romans nouvelle conte livre livres recueil ' +
    'récit essai article poème pièce comédie drame opéra spectacle chanson chansons album disque single titre ' +
    'titres intitulé intitulée titré titrée nommé nommée appelé appelée revue magazine journal tableau'
  ).split(' '),
);

/**
 * Whether a French sentence ends without any mark before *Il*, *Elle* or *Cette*, which have a
 * capital only where one begins or in the title of a work. `before` is the end of what precedes.
 */
export function lacksStop(before: string): boolean {
  const word = /\p{Ll}*$/u.exec(before)?.[0] ?? '';
  return !WORKS.has(word) && !SENTENCE_STARTERS.fr.has(word);
}
