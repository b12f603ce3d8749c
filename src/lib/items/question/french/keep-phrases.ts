import { findFrontedPredicate } from '#lib/analysis/entities/chains/find-fronted-predicate.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Draft } from './draft.ts';
import { findOpenReference } from './find-open-reference.ts';
import type { Phrase, Statement } from './statement.ts';

/** Up to how many words what stands behind a comma is kept. */
const SHORT_ASIDE = 6;
/** From how many words on what opens the sentence is too much before a question. */
const LONG_FRONT = 10;

/** What goes on standing in the question beside what it asks for. */
export function keptPhrases(statement: Statement, draft: Draft): Result<Phrase[], string> {
  const { view, verb } = statement;
  const plural = view.words[verb.finite]?.feats['Number'] === 'Plur';
  const owner = !plural ? 'Sing' : draft.changes.has(verb.finite) ? null : 'Plur';
  const kept: Phrase[] = [];
  if (draft.alone !== true && countsFromBefore(statement)) return fail('relative-word');
  for (const phrase of statement.phrases) {
    if (draft.alone === true || draft.beside?.includes(phrase) === true) continue;
    if (phrase === draft.asked) {
      if (draft.stays !== undefined && draft.stays.length > 0)
        kept.push({ ...phrase, words: draft.stays });
      continue;
    }
    if (isParents(statement, phrase)) continue;
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
    if (isYearlessDay(statement, phrase) || isAge(statement, phrase)) continue;
    if (isOverrun(statement, phrase)) return fail('overrun');
    if (phrase.place === 'front' && isAddition(statement, phrase)) continue;
    if (phrase.place === 'front' && isStray(statement, phrase)) continue;
    if (isTornList(statement, phrase)) return fail('torn-list');
    if (isLooseParticiple(statement, phrase)) return fail('loose-participle');
    if (phrase.place === 'front' && phrase.words.length > LONG_FRONT) return fail('long-front');
    if (aside && /^(?:[xc]comp|i?obj)/u.test(phrase.deprel)) return fail('lost-complement');
    if (aside && !isPlaceOrTime(statement, phrase)) continue;
    if (open !== null) {
      const time = open === 'relative-word' && phrase.place === 'front';
      if (clause || time || (phrase.place === 'front' && phrase.deprel === 'advmod')) continue;
      return fail(open);
    }
    kept.push(phrase);
  }
  const dropped = statement.phrases.filter(
    (phrase) => phrase.place === 'front' && phrase !== draft.asked && !kept.includes(phrase),
  );
  // *Fille d'une lingère, Anne passe son enfance à Metz*: what is said of the subject owns nothing
  const [opening = 0] = statement.subject.words;
  const [from, to] = findFrontedPredicate(statement.view, opening) ?? [0, 0];
  const shown = [draft.asked, ...kept].flatMap(({ words }) => words);
  if (
    draft.alone !== true &&
    dropped.some(({ head, words }) => words.length > 1 && (head < from || head >= to)) &&
    hasOwner(statement, shown)
  )
    return fail('open-possessive');
  if (draft.order !== 'kept' || draft.asked !== statement.subject) {
    const open = refuseSubject(statement);
    if (open !== null) return fail(open);
  }
  return ok(kept);
}

/** *Après l'étude du dossier, il s'intéresse à ses suites*: what is left out may be the owner. */
function hasOwner({ view }: Statement, words: readonly number[]): boolean {
  return words.some((at) => view.words[at]?.feats['Poss'] === 'Yes');
}

function refuseSubject(statement: Statement): string | null {
  const { view, subject } = statement;
  const form = view.words[subject.head]?.form ?? '';
  if (statement.impersonal || /^on$/iu.test(form)) return null;
  if (view.words[subject.head]?.upos === 'PRON') return 'open-pronoun';
  return findOpenReference(statement, subject.words, null);
}

/** *naît à Lyon d'un père instituteur*: says nothing of when or where. */
function isParents({ view, verb }: Statement, { words, deprel }: Phrase): boolean {
  return (
    view.words[verb.main]?.lemma === 'naître' &&
    deprel.startsWith('obl') &&
    /^(?:d(?:e|u|es)|d['’])$/iu.test(view.words[words[0] ?? -1]?.form ?? '')
  );
}

/** *Thématiquement, …*: says how the whole sentence is meant. */
function isLooseAdverb({ view }: Statement, { deprel, words }: Phrase): boolean {
  const next = view.words[(words.at(-1) ?? -1) + 1];
  return deprel === 'advmod' && next?.form === ',';
}

/** *En plus des guerres, …*: sets aside something that was told before. */
function isAddition({ view }: Statement, { words }: Phrase): boolean {
  const [first = 0] = words;
  const near = view.words.slice(Math.max(0, first - 2), first + 3);
  const text = near.map(({ form }) => form.toLowerCase()).join(' ');
  return /^(?:en plus |outre |hormis |au lieu d|à titre d|à part |en dehors d)/u.test(text);
}

/** *Jeune étudiant, …*, *Une fois la guerre finie, …*: a noun without a preposition that is no date. */
function isStray({ view }: Statement, { head, deprel }: Phrase): boolean {
  if (!deprel.startsWith('obl') || view.words[head]?.upos !== 'NOUN') return false;
  const opened = (view.dependents[head] ?? []).some((at) => view.words[at]?.deprel === 'case');
  return (
    !opened && !view.mentions.some(({ type, words }) => type === 'date' && words.includes(head))
  );
}

/** *attendit encore deux ans*, *compte toujours dix membres*: measured from what was told before. */
function countsFromBefore({ view, verb, predicate, phrases }: Statement): boolean {
  const bearers = new Set([verb.main, verb.finite, predicate, ...phrases.map(({ head }) => head)]);
  return [...bearers].some((head) =>
    (view.dependents[head] ?? []).some((at) =>
      /^(?:encore|toujours|désormais|dorénavant)$/iu.test(view.words[at]?.form ?? ''),
    ),
  );
}

/** *le 6 février*: of which year only the text around it tells. */
function isYearlessDay({ view }: Statement, { head, deprel }: Phrase): boolean {
  return (
    deprel.startsWith('obl') &&
    view.mentions.some(
      ({ value, words }) =>
        value?.kind === 'date' && value.edtf.startsWith('XXXX-') && words.includes(head),
    )
  );
}

/** *à quinze ans*, *à l'âge de quinze ans*: goes without saying beside what else is asked for. */
function isAge({ view }: Statement, { words }: Phrase): boolean {
  const text = words.map((at) => view.words[at]?.form.toLowerCase() ?? '').join(' ');
  return /^à (?:l['’] âge de )?[\p{L}\d-]+(?: [\p{L}\d-]+)? ans$/u.test(text);
}

/** *devient roi, son fils et son petit-fils | lui succèdent*: it swallowed the next subject. */
function isOverrun({ view, verb }: Statement, { words, place }: Phrase): boolean {
  let next = (words.at(-1) ?? -1) + 1;
  if (place === 'front') return false;
  while (
    /^(?:ne|n['’]|se|s['’]|l[ae]s?|l['’]|lui|leur|en|y)$/iu.test(view.words[next]?.form ?? '') &&
    view.words[next]?.upos !== 'DET'
  )
    next += 1;
  const word = view.words[next];
  return word?.feats['VerbForm'] === 'Fin' && next !== verb.finite;
}

/** *les droits civils, la tolérance*: the end of the list was read as something else. */
function isTornList({ view }: Statement, { words }: Phrase): boolean {
  const forms = words.map((at) => view.words[at]);
  const joined = forms.some((word) => word?.upos === 'CCONJ');
  const between = /^entre$/iu.test(forms[0]?.form ?? '');
  if (between && !joined && !forms.some((word) => word?.feats['Number'] === 'Plur')) return true;
  return (
    forms.some((word) => word?.form === ',') &&
    !joined &&
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
  if (!deprel.startsWith('obl') || words.length > SHORT_ASIDE) return false;
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
