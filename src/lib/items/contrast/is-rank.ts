/** *pour la première fois*, *la première et la seule*: no other rank could stand there. */
const IDIOM = /^[ \u00a0](?:fois|et|ou|ministres?|lieu|plan|dames?|degré)(?!\p{L})/iu;
const DEFINITE = /(?<!\p{L})(?:le|la|au|du)[ \u00a0]$/iu;

/**
 * Whether an ordinal tells a rank that can be known: *la troisième ville du pays*, but not *un troisième
 * niveau* or *sa troisième saison*. `start` and `end` are where it stands in `text`, UTF-16, half-open.
 */
export function isRank(text: string, start: number, end: number): boolean {
  return DEFINITE.test(text.slice(0, start)) && !IDIOM.test(text.slice(end));
}
