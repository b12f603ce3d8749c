import type { TokenRule } from './token-rule.ts';

const HYPHEN = '[-‐‑]';
const APOSTROPHE = "['’ʼ]";
const WORD = '[\\p{L}\\p{M}\\p{N}]+(?:_+[\\p{L}\\p{M}\\p{N}]+)*';
const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';

/** What a hyphen ties to a verb (pronouns, *ce*) or to a noun (*ci*, *là*). */
const CLITIC = 'je|tu|ils?|elles?|on|nous|vous|ce|les?|la|lui|leur|moi|toi|y|en|ci|là';
/** Only in small letters or all in capitals: *Kim Jong-Il* is a name. */
const CLITICS = `(?:t${HYPHEN})?(?:${CLITIC})|(?:T${HYPHEN})?(?:${CLITIC.toUpperCase()})`;
/** A clitic ends its word or comes before another: *Aix-en-Provence* has none, *allez-vous-en* two. */
const CLITIC_END = `${WORD_END}(?!${HYPHEN}(?!(?:${CLITIC})${WORD_END})[\\p{L}\\p{N}])`;

export const FRENCH_RULES: readonly TokenRule[] = [
  {
    takes: 'a pronoun, ce, ci or là after its hyphen',
    pattern: new RegExp(
      `(?<=\\p{L})${HYPHEN}(?:(?:${CLITICS})${CLITIC_END}|[mtl]['’](?=(?:en|y)${WORD_END}))`,
      'uy',
    ),
    example: ['Y a-t-il un phare ?', '-t-il'],
  },
  {
    takes: 'a pronoun whose first hyphen was left out',
    pattern: new RegExp(`(?<=\\s)t[-'’](?:ils?|elles?|on)${WORD_END}`, 'uy'),
    example: ["Où va t'il ?", "t'il"],
  },
  {
    takes: 'a number of three-figure groups',
    pattern: /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?(?![\p{L}\p{N}])/uy,
    example: ['il a 20 000 livres', '20 000'],
  },
  {
    takes: 'a number with its sign',
    pattern: /(?<![\p{L}\p{N})])[-+−±]\d+(?:[.,]\d+)*(?![\p{L}\p{N}]|[-‐‑]\d)/uy,
    example: ['il fait -0,8 degré', '-0,8'],
  },
  {
    takes: 'a date in figures',
    pattern: /\d{1,4}\/\d{1,2}\/\d{1,4}(?![\p{L}\p{N}])/uy,
    example: ['le 23/12/2006', '23/12/2006'],
  },
  {
    takes: 'a number without the hour or unit glued to it',
    pattern:
      /\d+(?:[.,]\d+)?(?=(?:[hH](?:\d\d)?|min|km|[cdm]?m|k?g|mg|ha|[cdm]?l|[km]?W|V|°|€|%)[²³23]?(?![\p{L}\p{N}]))/uy,
    example: ['à 20h30', '20'],
  },
  {
    takes: 'the h between hours and minutes',
    pattern: /(?<=\d)[hH](?=\d\d(?!\p{N}))/uy,
    example: ['à 20h30', 'h'],
  },
  {
    takes: 'a number with its comma, stops or colon',
    pattern: /\d+(?:[.,:'’]\d+)+(?!\p{N})/uy,
    example: ['long de 14,2 mètres', '14,2'],
  },
  {
    takes: 'a speed or a flow',
    pattern: /(?:km|m|tr|l)\/(?:h|s|min|mn)(?![\p{L}\p{N}])/uy,
    example: ['à 90 km/h', 'km/h'],
  },
  {
    takes: 'the sign of a number in a series',
    pattern: /[nN][°º](?!\p{L})/uy,
    example: ['le n°5', 'n°'],
  },
  {
    takes: 'an abbreviation made of parts',
    pattern: /c[.-]{1,2}à[.-]{1,2}d\.?(?!\p{L})|r[.-]{1,2}v\.?(?!\p{L})/iuy,
    example: ['un phare, c.-à-d. une tour', 'c.-à-d.'],
  },
  {
    takes: 'one word with an apostrophe inside',
    pattern: new RegExp(
      `(?:aujourd${APOSTROPHE}hui|quelqu${APOSTROPHE}une?s?|prud${APOSTROPHE}hom\\p{L}+|entr${APOSTROPHE}\\p{L}+|l${APOSTROPHE}on|c${APOSTROPHE}est${HYPHEN}à${HYPHEN}dire|presqu${APOSTROPHE}îles?|qu${APOSTROPHE}en${HYPHEN}dira${HYPHEN}t${HYPHEN}on|m${APOSTROPHE}as${HYPHEN}tu${HYPHEN}vu)${WORD_END}`,
      'iuy',
    ),
    example: ["Il vient aujourd'hui.", "aujourd'hui"],
  },
  {
    takes: 'a foreign name whose first letter is no elided word',
    pattern: new RegExp(
      `O${APOSTROPHE}\\p{Lu}\\p{Ll}+|[MN]${APOSTROPHE}(?![AEIOUYHÀÂÉÈÊÎÔŒ])\\p{Lu}\\p{Ll}+`,
      'uy',
    ),
    example: ["à N'Djamena", "N'Djamena"],
  },
  {
    takes: 'an elided word with its apostrophe',
    pattern: new RegExp(
      `(?:[cdjlmnsty]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)${APOSTROPHE}(?=[\\p{L}\\p{N}[(]|\\s*[«"“])`,
      'iuy',
    ),
    example: ['Qu’il aime l’été', 'l’'],
  },
  {
    takes: 'the English possessive mark and the short and, set apart',
    pattern: new RegExp(`(?<=\\s)${APOSTROPHE}(?:s|n${APOSTROPHE}?)${WORD_END}`, 'iuy'),
    example: ["Harry 's Bar", "'s"],
  },
  {
    takes: 'a word whose end only looks like a clitic',
    pattern: new RegExp(
      `(?:(?:ce(?:lui|lles?|ux)|jusque|par|de|ce)${HYPHEN}(?:ci|là)|(?:rendez|garde${HYPHEN}à)${HYPHEN}vous|chez${HYPHEN}(?:moi|toi|nous|vous|lui))${WORD_END}`,
      'iuy',
    ),
    example: ['avec celle-ci', 'celle-ci'],
  },
  {
    takes: 'a word, its parts tied by hyphens, apostrophes or stops, and its second ending',
    pattern: new RegExp(
      `${WORD}(?:(?!${HYPHEN}(?:(?:${CLITICS})${CLITIC_END}|[mtl]['’](?:en|y)${WORD_END}))(?:${HYPHEN}(?:[dl]${APOSTROPHE})?|${APOSTROPHE}(?=\\p{L})|\\.(?=\\p{L}))${WORD})*(?:\\((?:e|s|es|ne|nes|x)\\)s?)?`,
      'uy',
    ),
    example: ['un(e) élève(s) de Pont-l’Évêque', 'Pont-l’Évêque'],
  },
];
