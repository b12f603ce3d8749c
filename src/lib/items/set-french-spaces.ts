const NO_BREAK = '\u00a0';

/** French sets a space that does not break before ? ! ; : and », and behind «. */
export function setFrenchSpaces(text: string): string {
  return text.replace(/ (?=[?!;:»])/gu, NO_BREAK).replace(/(?<=«) /gu, NO_BREAK);
}
