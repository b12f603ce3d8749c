import type { Lang } from '#lib/core/language.ts';

/** A word, number or mark as it stands; offsets are UTF-16, half-open, into the text given. */
export interface Token {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
}

/** Words of French that keep their apostrophe inside. */
const WHOLE =
  /^(?:aujourd['’]hui|quelqu['’]une?s?|prud['’]hom\p{L}*|entr['’]\p{L}+|o['’]\p{Lu}\p{L}+)/iu;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’]/iu;
const NUMBER = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\p{N})|^\d+(?:[.,]\d+)*/u;
const ORDINAL =
  /^(?:\d+(?:er|re|ère|ème|e|ᵉ|nd|nde|th|st|rd)s?|[IVXLCDM]+(?:er|ère|ème|e|ᵉ))(?![\p{L}\p{N}-])/u;
const ABBREVIATION = /^(?:\p{L}\.){2,}|^(?:M|MM|Mme|Dr|Mgr|St|Ste|etc|Mr|Mrs|Jr)\.(?=[\s\u00a0,])/u;
const FRENCH_WORD = /^[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/u;
const ENGLISH_WORD = /^[\p{L}\p{M}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/u;
const ENGLISH_CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** Clitics after an inverted verb: *fut-elle*, *a-t-il*, *donne-le-moi*. */
const INVERSION =
  /(?:-t)?-(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|le|la|les|lui|leur|moi|toi|y|en)$/iu;

/**
 * Splits a text into tokens which tile it: in order, disjoint, and with nothing but white space
 * between them. Contractions (*du*, *aux*) stay one token here.
 */
export function tokenise(text: string, lang: Lang): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 120);
    if (/^\s/u.test(rest)) {
      at += 1;
      continue;
    }
    for (const token of nextTokens(rest, at, lang)) {
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function nextTokens(rest: string, at: number, lang: Lang): Token[] {
  const token = (form: string, kind: Token['kind'], from = at): Token => ({
    form,
    start: from,
    end: from + form.length,
    kind,
  });
  const fixed = ORDINAL.exec(rest) ?? ABBREVIATION.exec(rest);
  if (fixed) return [token(fixed[0], 'word')];
  const number = NUMBER.exec(rest);
  if (number) return [token(number[0], 'number')];
  if (lang === 'fr') {
    const whole = WHOLE.exec(rest) ?? ELIDED.exec(rest);
    if (whole) return [token(whole[0], 'word')];
  }
  const word = (lang === 'fr' ? FRENCH_WORD : ENGLISH_WORD).exec(rest)?.[0];
  if (word === undefined) return [token(String.fromCodePoint(rest.codePointAt(0) ?? 32), 'mark')];
  const tail = (lang === 'fr' ? INVERSION : ENGLISH_CLITIC).exec(word)?.[0];
  if (tail === undefined || tail.length === word.length) return [token(word, 'word')];
  const head = word.slice(0, word.length - tail.length);
  return [token(head, 'word'), token(tail, 'word', at + head.length)];
}
