import { fail, ok, type Result } from '#lib/core/result.ts';
import { join } from './elide.ts';
import { findOpenReference } from './find-open-reference.ts';
import { inversionPronoun } from './find-inversion-pronoun.ts';
import { invert } from './invert.ts';
import { isMark } from './keep-phrase.ts';
import type { Draft } from './draft.ts';
import type { Phrase, Statement } from './statement.ts';
import { writeWords } from './write-words.ts';

/** Longest question, in words. */
const MAX_WORDS = 30;
/** Up to how many words what opened the sentence may follow at its end. */
const SHORT_FRONT = 6;
const LONG_BEHIND = 9;
const LONG_FRONT = 10;
/** From how many words on the subject rather goes behind its verb: *Où se trouve le musée …* */
const LONG_SUBJECT = 5;

/** The question, from its capital to its question mark; else why it cannot be asked. */
export function writeQuestion(statement: Statement, draft: Draft): Result<string, string> {
  const kept = keptPhrases(statement, draft);
  if (!kept.ok) return kept;
  const pieces =
    draft.order === 'kept'
      ? ok(keepOrder(statement, draft))
      : turnAround(statement, draft, kept.value);
  if (!pieces.ok) return pieces;
  const behind = kept.value.filter(({ place }) => place === 'behind');
  const front = kept.value.filter(({ place }) => place === 'front');
  const body = draft.order === 'kept' ? writePhrases(statement, behind) : '';
  const size = behind.reduce((sum, { words }) => sum + words.length, 0);
  const hasClause = behind.some(
    ({ deprel, words }) =>
      /^(?:xcomp|ccomp|advcl)/u.test(deprel) ||
      words.some((at) => statement.view.words[at]?.feats['VerbForm'] === 'Fin'),
  );
  const movable =
    size <= LONG_BEHIND && !hasClause && front.every(({ words }) => words.length <= SHORT_FRONT);
  const lead = writePhrases(statement, front);
  const parts = [pieces.value, body];
  if (lead !== '') {
    if (movable) parts.push(lead);
    else parts.unshift(`${lead},`);
  }
  if (hasTwoDates(statement, draft, kept.value)) return fail('two-dates');
  if (tearsQuotation(statement, draft, kept.value)) return fail('torn-quotation');
  const text = parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ {2,}/gu, ' ');
  if (text.split(/[ \u00a0\u202f]/u).length > MAX_WORDS) return fail('long-question');
  if (!isBalanced(text) || /[;:?!…]|_{3}| [–—-] |\p{Ll}\.\p{Lu}| soit /u.test(text))
    return fail('odd-marks');
  return ok(`${text.charAt(0).toUpperCase()}${text.slice(1)} ?`);
}

/** What goes on standing in the question beside what it asks for. */
function keptPhrases(statement: Statement, draft: Draft): Result<Phrase[], string> {
  const { view, verb } = statement;
  const plural = view.words[verb.finite]?.feats['Number'] === 'Plur';
  const owner = !plural ? 'Sing' : draft.changes.has(verb.finite) ? null : 'Plur';
  const kept: Phrase[] = [];
  for (const phrase of statement.phrases) {
    if (draft.alone === true) continue;
    if (phrase === draft.asked) {
      if (draft.stays !== undefined && draft.stays.length > 0)
        kept.push({ ...phrase, words: draft.stays });
      continue;
    }
    const open = findOpenReference(statement, phrase.words, owner);
    const aside = phrase.aside && phrase.place === 'behind';
    if (phrase.place === 'front' && isLooseAdverb(statement, phrase)) continue;
    const clause = phrase.deprel.startsWith('advcl');
    if (clause && isCondition(statement, phrase)) return fail('condition');
    if (clause && isComparison(statement, phrase)) return fail('comparison');
    if (clause && aside && isComplementInfinitive(statement, phrase))
      return fail('lost-complement');
    if (clause && (phrase.place === 'front' || aside || isCircumstance(statement, phrase)))
      continue;
    if (phrase.place === 'front' && isStray(statement, phrase)) continue;
    if (isTornList(statement, phrase)) return fail('torn-list');
    if (isLooseParticiple(statement, phrase)) return fail('loose-participle');
    if (phrase.place === 'front' && phrase.words.length > LONG_FRONT) return fail('long-front');
    if (aside && /^[xc]comp/u.test(phrase.deprel)) return fail('lost-complement');
    if (aside && !isPlaceOrTime(statement, phrase)) continue;
    if (open !== null) {
      const time = open === 'relative-word' && phrase.place === 'front';
      if (clause || time || (phrase.place === 'front' && phrase.deprel === 'advmod')) continue;
      return fail(open);
    }
    kept.push(phrase);
  }
  if (draft.order !== 'kept' || draft.asked !== statement.subject) {
    const open = refuseSubject(statement);
    if (open !== null) return fail(open);
  }
  return ok(kept);
}

function refuseSubject(statement: Statement): string | null {
  const { view, subject } = statement;
  const form = view.words[subject.head]?.form ?? '';
  if (statement.impersonal || /^on$/iu.test(form)) return null;
  if (view.words[subject.head]?.upos === 'PRON') return 'open-pronoun';
  return findOpenReference(statement, subject.words, null);
}

/** *Thématiquement, …*: says how the whole sentence is meant. */
function isLooseAdverb({ view }: Statement, { deprel, words }: Phrase): boolean {
  const next = view.words[(words.at(-1) ?? -1) + 1];
  return deprel === 'advmod' && next?.form === ',';
}

/** *Jeune étudiant, …*, *Une fois la guerre finie, …*: a noun without a preposition that is no date. */
function isStray({ view }: Statement, { head, deprel }: Phrase): boolean {
  if (!/^obl/u.test(deprel) || view.words[head]?.upos !== 'NOUN') return false;
  const opened = (view.dependents[head] ?? []).some((at) => view.words[at]?.deprel === 'case');
  return (
    !opened && !view.mentions.some(({ type, words }) => type === 'date' && words.includes(head))
  );
}

/** *les droits civils, la tolérance*: the end of the list was read as something else. */
function isTornList({ view }: Statement, { words }: Phrase): boolean {
  const forms = words.map((at) => view.words[at]);
  return (
    forms.some((word) => word?.form === ',') &&
    !forms.some((word) => word?.upos === 'CCONJ') &&
    !forms.some((word) => word?.feats['PronType'] === 'Rel')
  );
}

/** *l'armée britannique venue aider le Portugal*, read as if it said when the verb happens. */
function isLooseParticiple({ view }: Statement, { head, deprel, place, words }: Phrase): boolean {
  if (place === 'front' || !/^(?:advcl|obl|xcomp)/u.test(deprel)) return false;
  return (
    view.words[head]?.feats['VerbForm'] === 'Part' &&
    !/^(?:en|après)$/iu.test(view.words[words[0] ?? -1]?.form ?? '')
  );
}

/** *, à Paris,* and *, en 1903*: says where or when, also behind a comma. */
function isPlaceOrTime({ view }: Statement, { words, deprel }: Phrase): boolean {
  if (!deprel.startsWith('obl') || words.length > SHORT_FRONT) return false;
  return view.mentions.some(
    ({ type, words: covered }) =>
      (type === 'date' || type === 'place') && covered.some((at) => words.includes(at)),
  );
}

/** *ordonna à la flotte, qui était au port, d'aller à Malte*: the verb calls for it. */
function isComplementInfinitive({ view }: Statement, { head, words }: Phrase): boolean {
  const opens = /^(?:d(?:e|['’])|à)$/iu.test(view.words[words[0] ?? -1]?.form ?? '');
  return opens && view.words[head]?.feats['VerbForm'] === 'Inf';
}

/** *plus de lacs que tout autre pays*: what is compared cannot be left out. */
function isComparison({ view }: Statement, { words }: Phrase): boolean {
  return /^qu(?:e|['’])$/iu.test(view.words[words[0] ?? -1]?.form ?? '');
}

/** *lorsque Madrid se souleva*: says when, beside other things that say it. */
function isCircumstance({ view }: Statement, { words }: Phrase): boolean {
  return /^(?:lorsqu(?:e|['’])|quand|alors|tandis|comme|après|avant|dès|même|bien|quoiqu(?:e|['’]))$/iu.test(
    view.words[words[0] ?? -1]?.form ?? '',
  );
}

function isCondition({ view }: Statement, { words }: Phrase): boolean {
  return /^(?:si|s['’]|sauf|sans|à condition)$/iu.test(view.words[words[0] ?? -1]?.form ?? '');
}

/** *Qui fonda …*, *Combien d'élèves fréquentent …*: the verb stays where it is. */
function keepOrder(statement: Statement, { opening, changes }: Draft): string {
  const { verb } = statement;
  return `${opening} ${writeWords(statement, [...verb.clitics, verb.finite, ...verb.rest], changes)}`;
}

/** *À quel festival le film fut-il sélectionné*, *Où vit Marie*, *Que fonda Marie*. */
function turnAround(
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
  const bare = !isPronoun && !verb.negated && behind.length === 0;
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
    return ok(spaced(opening, simple, who));
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

function writePhrases(statement: Statement, phrases: readonly Phrase[]): string {
  return phrases.map(({ words }) => writeWords(statement, words)).join(' ');
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** *s'empara de Lyon en 869, puis de Reims en 875*: each date goes with its own half. */
function hasTwoDates({ view }: Statement, draft: Draft, kept: readonly Phrase[]): boolean {
  const dated = [draft.asked, ...kept].filter(
    ({ head, deprel }) =>
      deprel.startsWith('obl') &&
      view.mentions.some(({ type, words }) => type === 'date' && words.includes(head)),
  );
  return new Set(dated.map(({ head }) => head)).size > 1;
}

/** Of what stands between quotation marks, all is kept or nothing. */
function tearsQuotation(statement: Statement, draft: Draft, kept: readonly Phrase[]): boolean {
  const { view, verb, subject } = statement;
  const parts = [draft.asked, subject, ...kept].map(({ words }) => words);
  const all = new Set([...parts.flat(), ...verb.clitics, verb.finite, ...verb.rest]);
  let open = -1;
  for (const [at, { form }] of view.words.entries()) {
    const opens = /^[«“]$/u.test(form) || (form === '"' && open < 0);
    if (opens) open = at;
    else if (open >= 0 && /^[»”"]$/u.test(form)) {
      const inside = view.words.slice(open, at + 1).map((_, index) => all.has(open + index));
      if (inside.includes(true) && inside.includes(false)) return true;
      open = -1;
    }
  }
  return open >= 0;
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/[«“]/gu) === count(/[»”]/gu) && count(/"/gu) % 2 === 0 && count(/[()]/gu) === 0;
}
