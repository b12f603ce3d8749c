import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { NameMention } from '#lib/analysis/mention.ts';
import { wordBefore, type Gap } from './stem.ts';

/** What happens once, in one place. */
const ONCE =
  /(?<![\p{L}])(?:né|née|nés|naquit|naquirent|naît|mourut|meurt|fond[ée]|fondée|fonda|construit|construite|inaugur|bâti|bâtie|capitale|situé|située|sign[ée]|signée|siège|enterré|inhumé|baptisé|couronné|sacré|se jette|déroul|eut lieu|a lieu)/iu;
const RELATIVE = /(?<![\p{L}])(?:qui|que|qu['’]|dont|où)(?![\p{L}])[^,;]*$/iu;
const REACH = 80;

/**
 * Whether putting another name in its place makes the sentence certainly false: the name is part of
 * what is asserted (no apposition to a role noun, no relative clause), and a place is where something
 * happens once.
 */
export function isAsserted(name: NameMention, gap: Gap, lexicon: Lexicon): boolean {
  const before = gap.segment.fr.slice(Math.max(0, gap.start - REACH), gap.start);
  if (RELATIVE.test(before) || lexicon.roleNouns.has(wordBefore(gap))) return false;
  return name.type !== 'place' || ONCE.test(gap.segment.fr);
}
