/** As long a beginning in common makes two words kin: *hongroise*, *Hongrie*. */
const STEM = 4;
/** Where the subject ends, roughly: at the verb that says what it is or comes from. */
const IS =
  /(?<!\p{L})(?:est|sont|était|étaient|fut|furent|désigne|désignent|fait référence|font référence|vient|viennent|provient|proviennent)(?!\p{L})/iu;
const ORIGIN =
  /(?<!\p{L})(?:originaires?|issue?s?|provenant|propres?|typiques?|venue?s?|situé\p{L}*|parlé\p{L}*)(?!\p{L})/iu;

/**
 * *La cuisine hongroise est originaire de Hongrie.*: what a statement says of its subject is in its name
 * already.
 */
export function isTautology(statement: string): boolean {
  const verb = IS.exec(statement);
  if (verb === null || !ORIGIN.test(statement.slice(verb.index))) return false;
  const subject = stemsOf(statement.slice(0, verb.index));
  const said = stemsOf(statement.slice(verb.index));
  return [...subject].some((stem) => said.has(stem));
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter(({ length }) => length > STEM).map((word) => word.slice(0, STEM)));
}
