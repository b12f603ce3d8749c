import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Draft } from './draft.ts';
import { join } from './elide.ts';
import { inversionPronoun } from './find-inversion-pronoun.ts';
import { invert } from './invert.ts';
import { isMeasuring } from './is-measuring.ts';
import { isMark } from './keep-phrase.ts';
import type { Phrase, Statement } from './statement.ts';
import { writeWords } from './write-words.ts';

/** From how many words on the subject rather goes behind its verb: *Où se trouve le musée …* */
const LONG_SUBJECT = 5;

/** *Qui fonda …*, *Combien d'élèves fréquentent …*: the verb stays where it is. */
export function keepOrder(statement: Statement, { opening, changes }: Draft): string {
  const { verb } = statement;
  return `${opening} ${writeWords(statement, [...verb.clitics, verb.finite, ...verb.rest], changes)}`;
}

/** *À quel festival le film fut-il sélectionné*, *Où vit Marie*, *Que fonda Marie*. */
export function turnAround(
  statement: Statement,
  draft: Draft,
  kept: readonly Phrase[],
): Result<string, string> {
  const { verb, view, subject, apostrophe, impersonal } = statement;
  const { opening, changes, order } = draft;
  const behind = kept.filter(({ place }) => place === 'behind');
  const group = [...verb.clitics, verb.finite, ...verb.rest];
  const who = impersonal ? '' : writeWords(statement, subject.words);
  const after = writePhrases(statement, behind);
  const isPronoun = view.words[subject.head]?.upos === 'PRON';
  const simple = writeWords(statement, group, changes);
  if (order === 'opening') return ok(spaced(opening, after));
  if (order === 'what-is')
    return ok(join('que', who, apostrophe).replace(/^/u, `qu${apostrophe}est-ce `));
  if (order === 'que') {
    if (/^on$/iu.test(who)) {
      const turned = new Map(changes);
      turned.set(verb.finite, invert(view.words[verb.finite]?.form ?? '', 'on'));
      return ok(spaced(join('que', writeWords(statement, group, turned), apostrophe), after));
    }
    if (isPronoun || impersonal) return fail('pronoun-subject');
    if (verb.compound || verb.rest.length > 0 || subject.words.length > LONG_SUBJECT) {
      const asked = join('est-ce que', who, apostrophe);
      return ok(spaced(`qu${apostrophe}${asked}`, simple, after));
    }
    return ok(spaced(join('que', simple, apostrophe), who, after));
  }
  const told = draft.word === 'how-many' && isMeasuring(statement);
  const bare =
    !isPronoun &&
    !verb.negated &&
    (behind.length === 0 || (told && behind.every(({ deprel }) => deprel.startsWith('obl'))));
  const pronoun = inversionPronoun(statement);
  const heavy = subject.words.filter((at) => !isMark(statement, at)).length >= LONG_SUBJECT;
  const endsInVerb =
    verb.main !== verb.finite && view.words[verb.main]?.feats['VerbForm'] === 'Inf';
  if (
    bare &&
    !endsInVerb &&
    draft.order === 'inverted' &&
    (pronoun === null || heavy || !verb.compound)
  )
    return ok(spaced(opening, simple, who, after));
  // *Combien de véhicules SNAV a-t-il …*: the noun would take the letters for its name
  const letters = /^\p{Lu}{2,}$/u.test(view.words[subject.words[0] ?? -1]?.form ?? '');
  if (letters && /^(?:combien|quel)/u.test(opening))
    return ok(spaced(opening, join('est-ce que', who, apostrophe), simple, after));
  if (pronoun === null) {
    if (view.words[verb.finite]?.feats['Tense'] === 'Past') return fail('unknown-gender');
    return ok(spaced(opening, join('est-ce que', who, apostrophe), simple, after));
  }
  const turned = new Map(changes);
  const finite = changes.get(verb.finite) ?? view.words[verb.finite]?.form ?? '';
  turned.set(verb.finite, invert(finite, pronoun));
  const inverted = writeWords(statement, group, turned);
  return ok(spaced(opening, isPronoun ? '' : who, inverted, after));
}

export function writePhrases(statement: Statement, phrases: readonly Phrase[]): string {
  return phrases.map(({ words }) => writeWords(statement, words)).join(' ');
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
