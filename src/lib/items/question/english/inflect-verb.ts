import type { Word } from '#lib/analysis/tree/document.ts';
import { englishLemmas } from '#lib/bilingual/english-lemmas.ts';
import type { EnglishGrammar } from './english-grammar.ts';

/** What *do* becomes so that the verb itself can stay bare. */
export interface Supported {
  readonly support: 'do' | 'does' | 'did';
  readonly base: string;
}

/** No English verb ends so: *entitl*, *serv*, *continu*, *rac*. */
const NO_VERB = /(?:[bcdfgkptvz]l|[vcuz]|dg|ag|ns|rs|ur[cs]|[^s]s)$/u;
/** Short verbs that end like one. */
const VERB_AFTER_ALL = /(?:zz|focus|bus|gas|canvas)$/u;

/** Null where the form and the lemma do not belong together, or the tense is not plain. */
export function supportWithDo(verb: Word, grammar: EnglishGrammar): Supported | null {
  const { form, lemma, feats } = verb;
  const lower = form.toLowerCase();
  if (feats['VerbForm'] !== 'Fin' || !/^[a-z]+(?:-[a-z]+)*$/u.test(lower)) return null;
  if (lemma === 'be') return null;
  if (feats['Tense'] === 'Past') {
    // *bound* can be a verb of its own, but its past is *bounded*
    const irregular = grammar.irregulars.get(lower);
    const base = irregular ?? (lower.endsWith('ed') ? baseOf(verb, grammar) : null);
    return base === null ? null : { support: 'did', base };
  }
  if (feats['Tense'] !== 'Pres') return null;
  if (lower === lemma) return { support: 'do', base: lemma };
  const base = baseOf(verb, grammar);
  return base !== null && lower === thirdPerson(base) ? { support: 'does', base } : null;
}

/** The lemma where it is an English word; else the only word that the form can come from. */
function baseOf({ form, lemma }: Word, { irregulars, words }: EnglishGrammar): string | null {
  const lower = form.toLowerCase();
  const short = lower.endsWith('ed') ? [lower.slice(0, -1), lower.slice(0, -2)] : [];
  const possible = [...new Set([...englishLemmas(lower, irregulars), ...short])].filter(
    (base) => base !== lower,
  );
  if (possible.includes(lemma) && words.has(lemma)) return lemma;
  const [known, ...more] = possible.filter((base) => words.has(base));
  if (known !== undefined && more.length === 0) return known;
  const plausible = !NO_VERB.test(lemma) || VERB_AFTER_ALL.test(lemma);
  return known === undefined && possible.includes(lemma) && plausible ? lemma : null;
}

const SINGULAR: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
};

/** The form that goes with *who* and *what*: *are* → *is*, *grow* → *grows*; null where it is unknown. */
export function agreeWithSingular({ form, lemma, upos, feats }: Word): string | null {
  const lower = form.toLowerCase();
  if (upos === 'AUX' && lower === 'do') return 'does';
  const special = SINGULAR[lower];
  if (special !== undefined) return special;
  if (upos === 'AUX' || feats['Tense'] !== 'Pres') return form;
  if (lower === thirdPerson(lemma)) return form;
  return lower === lemma ? thirdPerson(lemma) : null;
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
