import references from '../data/reference-words.json' with { type: 'json' };
import words from '../data/statement-words.json' with { type: 'json' };

/** Nouns that need nothing beside them: *la musique*, *le monde*. */
export const GENERIC: ReadonlySet<string> = new Set([
  ...words.generic,
  ...references.identifiedByTheWorld,
  ...references.wholes,
]);
