import type { Gender } from '#lib/analysis/features.ts';
import type { Changes } from './write-words.ts';
import type { FrenchGrammar, Statement } from './statement.ts';

/**
 * The forms that *qui* asks for instead of the subject's own: the verb in the singular, participles
 * after *être* in the masculine. Null where one of them is not known.
 */
export function agreeWithQui(statement: Statement): Changes | null {
  return agreeWithSingular(statement, 'Masc');
}

/** The forms that go with a singular of that gender: *La France est devenue* → *Quel pays est devenu*. */
export function agreeWithSingular(statement: Statement, gender: Gender): Changes | null {
  const { view, verb, attribute } = statement;
  const changes = new Map<number, string>();
  const finite = view.words[verb.finite];
  if (finite === undefined) return null;
  const plural = finite.feats['Number'] === 'Plur';
  if (plural) {
    const singular = singularOf(statement, finite.form.toLowerCase(), finite.lemma);
    if (singular === null) return null;
    changes.set(verb.finite, singular);
  }
  const withBe = finite.lemma === 'être' || verb.passive;
  for (const at of verb.rest) {
    const word = view.words[at];
    if (word?.feats['VerbForm'] !== 'Part' || word.feats['Tense'] === 'Pres') continue;
    if (!withBe) continue;
    const form = participleOf(statement, word.form, gender);
    if (form === null) return null;
    if (form !== word.form) changes.set(at, form);
  }
  const predicative = statement.phrases.some(
    ({ deprel, head }) =>
      deprel.startsWith('xcomp') && /^(?:NOUN|ADJ)$/u.test(view.words[head]?.upos ?? ''),
  );
  const changed = plural || changes.size > 0;
  if (changed && (attribute !== null || predicative)) return null;
  return changes;
}

function singularOf({ lexicon }: FrenchGrammar, form: string, lemma: string): string | null {
  const forms = new Set<string>();
  for (const reading of lexicon.verbs.readings(form)) {
    if (reading.verbForm !== 'Fin' || reading.person !== 3 || reading.number !== 'Plur') continue;
    if (reading.lemma !== lemma || /^(?:subjonctif|imperatif)/u.test(reading.tense)) continue;
    const singular = lexicon.verbs.conjugate(lemma, reading.tense, 3, 'Sing');
    if (singular !== null) forms.add(singular);
  }
  const [only = null, ...more] = forms;
  return more.length === 0 ? only : null;
}

function participleOf(grammar: FrenchGrammar, form: string, gender: Gender): string | null {
  const masculine = masculineSingular(grammar, form);
  if (masculine === null || gender === 'Masc') return masculine;
  const feminine = `${masculine}e`;
  const exists = grammar.lexicon.verbs
    .readings(feminine)
    .some(({ verbForm }) => verbForm === 'PastPart');
  return exists ? feminine : null;
}

/** *nées* → *né*, *prise* → *pris*; null where no such participle exists. */
export function masculineSingular({ lexicon }: FrenchGrammar, form: string): string | null {
  const isParticiple = (text: string): boolean =>
    lexicon.verbs.readings(text).some(({ verbForm }) => verbForm === 'PastPart');
  const shorter = [form.replace(/es$/u, ''), form.replace(/e$/u, ''), form.replace(/s$/u, '')];
  const stems = [...shorter.filter((stem) => stem !== form), form];
  return stems.find((stem) => stem !== '' && isParticiple(stem)) ?? null;
}
