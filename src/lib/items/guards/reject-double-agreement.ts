import type { Gap } from './stem.ts';

const QUANTITY =
  /(?:moitié|tiers|quarts?|parties?|majorité|minorité|plupart|totalité|reste|foule|groupe|ensemble|série|nombre|multitude|poignée|couple|paire|\p{L}+aine|%|pour cent|millions?|milliards?|milliers?) (?:de|d['’]|des|du)/iu;
const JOINED = /(?<![\p{L}])(?:ou|ni|ainsi que|comme|avec|un des|une des)(?![\p{L}])/iu;
const REACH = 90;

/**
 * Whether the verb's subject could be taken for singular or plural: *la moitié des colons meurt* or
 * *meurent*, *… de N qui …*, *ou*, *ni*, *ainsi que*. Then the other number is no wrong answer.
 */
export function hasTwoAgreements({ segment, start }: Gap): boolean {
  const clause = segment.fr.slice(Math.max(0, start - REACH), start).replace(/^.*[;:.]/su, '');
  if (QUANTITY.test(clause) || JOINED.test(clause)) return true;
  const relative =
    /(?<![\p{L}])(?:de|des|du|d['’]|et)\s?[^,;]{1,60}(?<![\p{L}])qui(?:\s|$)[^,]*$/iu;
  return relative.test(clause);
}
