const DENIES = {
  fr: /(?<!\p{L})(?:pas|aucune?|ni|nulle?|guère)(?!\p{L})|(?<!\p{L})sans(?![ \u00a0](?:doute|cesse|précédent))(?!\p{L})|(?<!\p{L})(?:ne[ \u00a0]|n['’]).*(?<!\p{L})(?:jamais|rien|personne|plus)(?!\p{L})|(?<!\p{L})(?:rien|personne|jamais)[ \u00a0](?:ne[ \u00a0]|n['’])/iu,
  en: /(?<!\p{L})(?:not|cannot|no|never|nobody|nothing|none|without|neither|nor|nowhere)(?!\p{L})|n['’]t(?!\p{L})/iu,
} as const;
/** *ne … que*, *avant qu'il ne*, *not until*, *not only*: it may be put either way. */
const EITHER = {
  fr: /(?<!\p{L})(?:ne[ \u00a0]|n['’])(?!.*(?<!\p{L})(?:pas|jamais|aucune?|rien|personne|plus)(?!\p{L}))|(?<!\p{L})tant[ \u00a0]que|(?<!\p{L})(?:que|qu['’])(?:[ \u00a0](?:jamais|personne))|(?<!\p{L})rarement|(?<!\p{L})seule?ment|(?<!\p{L})non(?!\p{L})/iu,
  en: /(?<!\p{L})(?:until|unless|only|rarely|hardly|barely|no longer|no more|any ?more|as soon as|no sooner|no one)(?!\p{L})/iu,
} as const;

/** Whether both sides of a sentence pair deny, or neither does, as far as their words show. */
export function haveSamePolarity(french: string, english: string): boolean {
  return (
    EITHER.fr.test(french) ||
    EITHER.en.test(english) ||
    DENIES.fr.test(french) === DENIES.en.test(english)
  );
}
