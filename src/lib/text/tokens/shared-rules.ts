import type { TokenRule } from './token-rule.ts';

/** What looks the same in French and in English, and comes before all else. */
export const ADDRESS_RULES: readonly TokenRule[] = [
  {
    takes: 'the address of a page, without the marks after it',
    pattern: /(?:(?:https?|ftp):\/\/|www\.)[^\s<>«»"“”]{0,2000}[^\s<>«»"“”.,;:!?…()[\]'’]/iuy,
    example: ['(voir https://example.org/a_b?c=1.)', 'https://example.org/a_b?c=1'],
  },
  {
    takes: 'an e-mail address',
    pattern:
      /(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/uy,
    example: ['Écrire à marie.dupont@example.org.', 'marie.dupont@example.org'],
  },
  {
    takes: 'the name of an account or of a topic',
    pattern: /[@#]\p{L}[\p{L}\p{M}\p{N}_]*/uy,
    example: ['Suivez @phare_du_port !', '@phare_du_port'],
  },
  {
    takes: 'a face made of marks',
    pattern: /[:;=]-?[)(DPO](?![\p{L}\p{N}])|:\/(?!\/)|\(:(?=\s|$)|\^_\^|<3(?!\p{N})/uy,
    example: ['Merci :-)', ':-)'],
  },
];

/** Marks, after everything made of letters and figures. */
export const MARK_RULES: readonly TokenRule[] = [
  {
    takes: 'dots of suspension',
    pattern: /[.…]{2,}/uy,
    example: ['Il attend...', '...'],
  },
  {
    takes: 'a run of marks of question and exclamation',
    pattern: /[!?]{2,}/uy,
    example: ['Quoi ?!', '?!'],
  },
  {
    takes: 'a run of one mark that draws a line or a dash, and the sign for more or less',
    pattern: /([-–—_=*~+#<>|])\1+|\+\/-/uy,
    example: ['le phare -- ancien', '--'],
  },
  {
    takes: 'a picture, with what alters it',
    pattern:
      /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\p{M}\u{1F3FB}-\u{1F3FF}]|\u200d\p{Extended_Pictographic})*/uy,
    example: ['Bravo 👩🏽‍🚀 !', '👩🏽‍🚀'],
  },
];
