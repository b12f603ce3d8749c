import type { TokenRule } from './token-rule.ts';

/** Pronouns, *ce* and the adverbs *ci* and *là* that a hyphen ties to the word before. */
const CLITIC =
  "(?:t[-'’])?(?:je|tu|ils?|elles?|on|nous|vous|ce|les?|la|lui|leur|moi|toi|y|en|ci|là)";
const CLITIC_END =
  '(?![\\p{L}\\p{M}\\p{N}]|[-‐‑](?!(?:nous|vous|moi|toi|lui|leur|le|la|les|en|y)\\b))';
const HYPHEN = '[-‐‑]';
const LETTER = '[\\p{L}\\p{M}\\p{N}_]';

/** Words whose end only looks like a clitic. */
const WHOLE =
  "(?:celle|celui|celles|ceux|jusque|par|de|ce)[-‐‑](?:ci|là)|rendez[-‐‑]vous|garde[-‐‑]à[-‐‑]vous|chez[-‐‑](?:moi|toi|nous|vous|lui)|qu['’]en[-‐‑]dira[-‐‑]t[-‐‑]on|m['’]as[-‐‑]tu[-‐‑]vu";

export const FRENCH_RULES: readonly TokenRule[] = [
  {
    takes: 'a pronoun, ce, ci or là after its hyphen',
    pattern: new RegExp(
      `(?<=\\p{L})${HYPHEN}(?:${CLITIC}|${CLITIC.toUpperCase()})${CLITIC_END}|(?<=\\p{L})${HYPHEN}t['’](?=en\\b|y\\b)`,
      'uy',
    ),
    example: ['Où vit-elle ?', '-elle'],
  },
  {
    takes: 'a number of three-figure groups',
    pattern: /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?(?![\p{L}\p{N}])/uy,
    example: ['il a 20 000 livres', '20 000'],
  },
  {
    takes: 'a number with its sign, comma or stops',
    pattern:
      /(?<![\p{L}\p{N})])[-+−±](?=\d)\d+(?:[.,]\d+)*(?![\p{L}\p{N}]|[-‐‑]\d)|\d+(?:[.,:'’]\d+)+(?!\p{N})/uy,
    example: ['il fait -0,8 degré', '-0,8'],
  },
  {
    takes: 'a date in figures',
    pattern: /\d{1,4}\/\d{1,2}\/\d{1,4}(?![\p{L}\p{N}])/uy,
    example: ['le 23/12/2006', '23/12/2006'],
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
    takes: "one word with its apostrophe inside, and l'on",
    pattern: new RegExp(
      "(?:aujourd['’]hui|quelqu['’]une?s?|quelques[-‐‑]un[es]{0,2}|prud['’]hom\\p{L}*|entr['’]\\p{L}+|l['’]on|c['’]est[-‐‑]à[-‐‑]dire|presqu['’]île\\p{L}?|(?:grand|mam)['’]\\p{L}+|O['’]\\p{Lu}\\p{L}+|[MN]['’](?![AEIOUYHÉÈÊ])\\p{Lu}\\p{Ll}+)(?![\\p{L}\\p{M}\\p{N}])|(?:" +
        WHOLE +
        ')(?![\\p{L}\\p{M}\\p{N}])',
      'iuy',
    ),
    example: ["Il vient aujourd'hui.", "aujourd'hui"],
  },
  {
    takes: 'an elided word with its apostrophe',
    pattern:
      /(?:[cdjlmnsty]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’ʼ](?=[\p{L}\p{N}«"“(]|\s*[«"“])/iuy,
    example: ["Qu'il aime l’été", 'l’'],
  },
  {
    takes: 'a word, its parts tied by hyphens, apostrophes or stops',
    pattern: new RegExp(
      `${LETTER}+(?:(?!${HYPHEN}(?:${CLITIC}|${CLITIC.toUpperCase()})${CLITIC_END})(?:${HYPHEN}(?:[dl]['’])?|['’ʼ](?=\\p{L})|\\.(?=\\p{L}))${LETTER}+)*`,
      'uy',
    ),
    example: ['un arc-en-ciel', 'arc-en-ciel'],
  },
];
