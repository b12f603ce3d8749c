import type { Token } from '#lib/text/tokenise.ts';
import type { FiniteReading } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import type { VerbMention } from './mention.ts';

/** Words that stand right before a finite verb and before no noun. */
const VERB_CUE = /^(?:il|elle|on|ils|elles|qui|je|tu|n['’]|ne|se|s['’]|y|lui|ce|c['’]|où)$/iu;
const NOUN_CUE =
  /^(?:le|la|les|l['’]|un|une|des|du|de|d['’]|au|aux|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|votre|leur|leurs|nos|vos|à|en|par|pour|sans|sous|sur|dans|avec|chaque|quelques|plusieurs|tout|toute|très|plus|moins|aussi|si|deux|trois)$/iu;
const SUBJUNCTIVE_CUE = /^(?:que|qu['’])$/iu;

/** How far behind its auxiliary a participle may stand, in tokens. */
const PARTICIPLE_REACH = 10;

/**
 * The finite verbs of the third person whose lemma, tense and number the form and its neighbours
 * leave no doubt about. A form that is a noun or adjective as well counts only behind a subject
 * pronoun, a clitic or *qui*; auxiliaries of compound tenses and passives are left out.
 */
export function findFiniteVerbs(tokens: readonly Token[], lexicon: Lexicon): VerbMention[] {
  return tokens.flatMap((token, index): VerbMention[] => {
    if (token.kind !== 'word' || /^\p{Lu}/u.test(token.form)) return [];
    const reading = onlyReading(tokens, index, lexicon);
    if (reading === null) return [];
    if (isAuxiliary(tokens, index, reading, lexicon)) return [];
    return [
      {
        start: token.start,
        end: token.end,
        text: token.form,
        reading: { verbForm: 'Fin', ...reading },
      },
    ];
  });
}

function onlyReading(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): FiniteReading | null {
  const form = tokens[index]?.form ?? '';
  const previous = tokens[index - 1]?.form ?? '';
  const all = lexicon.verbs.readings(form);
  const finite = all.filter((reading) => reading.verbForm === 'Fin');
  if (finite.length === 0) return null;
  const cued = VERB_CUE.test(previous);
  const nominal =
    all.length > finite.length || lexicon.isNoun(form) || lexicon.functionWords.has(form);
  if (nominal && !cued) return null;
  if (looksNominal(form) && !cued && !/^\p{Lu}\p{Ll}/u.test(previous)) return null;
  if (NOUN_CUE.test(previous)) return null;
  const third = finite.filter(
    ({ person, tense }) => person === 3 && tense !== 'subjonctif-imparfait',
  );
  const [first] = third;
  const lemmas = new Set(third.map(({ lemma }) => lemma));
  const numbers = new Set(third.map(({ number }) => number));
  if (first === undefined || lemmas.size !== 1 || numbers.size !== 1) return null;
  const tenses = new Set(third.map(({ tense }) => tense));
  if (tenses.size === 1) return first;
  const twoMoods = tenses.has('indicatif-present') && tenses.has('subjonctif-present');
  if (tenses.size > 2 || !twoMoods || afterThat(tokens, index)) return null;
  return third.find(({ tense }) => tense === 'indicatif-present') ?? null;
}

/** Endings under which French nouns and adjectives go as well as verbs. */
function looksNominal(form: string): boolean {
  return /(?:e|es|s|x|t)$/u.test(form) && !/(?:aient|èrent|[aiu]rent|ait|ut|it|nt)$/u.test(form);
}

/** Whether a *que* stands earlier in the sentence, behind which the mood would be open. */
function afterThat(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(0, index)
    .some(({ form }) => SUBJUNCTIVE_CUE.test(form) || /^(?:quoiqu|puisqu|lorsqu)/iu.test(form));
}

function isAuxiliary(
  tokens: readonly Token[],
  index: number,
  reading: FiniteReading,
  lexicon: Lexicon,
): boolean {
  if (!/^(?:être|avoir|aller|faire|venir)$/u.test(reading.lemma)) return false;
  const rest = tokens.slice(index + 1, index + 1 + PARTICIPLE_REACH);
  const end = rest.findIndex(({ form }) => /^[;:.!?]$/u.test(form));
  return (end < 0 ? rest : rest.slice(0, end)).some(({ form }) =>
    lexicon.verbs
      .readings(form)
      .some(({ verbForm }) => verbForm === 'PastPart' || verbForm === 'Inf'),
  );
}
