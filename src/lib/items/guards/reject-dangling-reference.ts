import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Token } from '#lib/text/tokenise.ts';
import { readsAsFinite } from './reads-as-finite.ts';

/** Words that join a sentence to the one before it. */
const CONNECTIVE =
  /^(?:ainsi|alors(?!\s+qu)|aussi|aussitôt|auparavant|c['’]est pourquoi|car|cependant|d['’]abord|de plus|dès lors|donc|en effet|en outre|en revanche|enfin|ensuite|et|finalement|là|mais|néanmoins|or|par ailleurs|par conséquent|par la suite|parallèlement|également|pourtant|puis|toutefois|voici|voilà)(?![\p{L}-])/iu;
/** Times, places and manners that another sentence has named. */
const RELATIVE =
  /(?<![\p{L}])(?:(?:année|mois|semaine|jour|journée|matin|siècle|saison|étape|match)s? (?:suivante?|précédente?)s?|(?:la|le|les|du|de la|au) mêmes? (?:année|époque|jour|mois|façon|manière|période|moment|temps)|(?:ans?|années?|mois|jours?|semaines?|heures?|siècles?) (?:plus tard|plus tôt|auparavant|après(?=[,.]))|le lendemain|la veille|ci-dessus|ci-dessous|ci-après|à son tour|par ailleurs|à ce moment|cette fois|une? tel(?:le)?|de tel(?:le)?s|susdite?s?|susmentionnée?s?)(?![\p{L}])/iu;
/** *À l'âge de 13 ans, son père …*: the phrase hangs on a noun that is not there. */
const DANGLING_AGE = /^(?:à l['’]âge de|âgée? de)[^,]*,\s*(?:son|sa|ses|leurs?)\s/iu;

/** Whether a sentence points to another one by a connective, a relative time or its bare subject. */
export function hasDanglingReference(
  sentence: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  return (
    CONNECTIVE.test(sentence) ||
    RELATIVE.test(sentence) ||
    DANGLING_AGE.test(sentence) ||
    isBareSubject(tokens, lexicon)
  );
}

/** *Le film fut …*, *La colonie est …*, *Les Troisième et Quatrième sont …*: which one? */
function isBareSubject(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [determiner, noun, next] = tokens;
  if (!/^(?:le|la|les|l['’])$/iu.test(determiner?.form ?? '')) return false;
  if (/^(?:premi|deuxi|second|troisi|quatri|cinqui|dernier)/iu.test(noun?.form ?? '')) return true;
  if (noun === undefined || /^\p{Lu}/u.test(noun.form)) return false;
  const follows = next?.form ?? '';
  if (/^(?:ne|n['’]|se|s['’]|y|en|lui|leur|cependant|aussi|alors|également)$/u.test(follows))
    return true;
  if (lexicon.roleNouns.has(noun.form) || lexicon.workNouns.has(noun.form)) {
    return !/^(?:de|du|des|d['’]|que|qu['’]|qui|dont|\p{Lu}.*)$/u.test(follows);
  }
  return readsAsFinite(follows, noun.form, lexicon);
}
