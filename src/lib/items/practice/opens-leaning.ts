/** *Elle habite à Lyon*, *Ces villes*; not *Il faut*, *Ce sont*. */
const LEANING =
  /^(?:il (?!y (?:a|avait|eut|aura)|faut|semble|est|existe|s['’]agit)|elles? |ils |celui|celle|ceux|celles|cela |ça |ceci |(?:ce|cet|cette|ces) (?!qui|que|sont|fut|furent|n)\p{Ll})/iu;

/** Whether a sentence opens with what stands for something before it: a poor one to begin with. */
export function opensLeaning(sentence: string): boolean {
  return LEANING.test(sentence);
}
