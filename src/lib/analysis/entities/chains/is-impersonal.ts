import clues from '#lib/analysis/data/pronoun-clues.json' with { type: 'json' };
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';

const ALWAYS: ReadonlySet<string> = new Set(clues.impersonalVerbs);
/** Impersonal where what comes, stays or lacks stands behind them: *il reste deux jours*. */
const WITH_SUBJECT_BEHIND: ReadonlySet<string> = new Set(clues.impersonalWithSubjectBehind);
const WEATHER: ReadonlySet<string> = new Set(clues.weather);

/** Whether *il* before this word stands for nobody: *il pleut*, *il s'agit de*, *il est possible que*. */
export function isImpersonal(
  view: Pick<SentenceView, 'words' | 'dependents'>,
  head: number,
): boolean {
  const verb = view.words[head];
  if (verb === undefined || ALWAYS.has(verb.lemma)) return true;
  const bound = (view.dependents[head] ?? []).flatMap((at) => view.words[at] ?? []);
  const isBound = (deprel: RegExp): boolean => bound.some((word) => deprel.test(word.deprel));
  if (bound.some(({ form }) => /^y$/iu.test(form)) && verb.lemma === 'avoir') return true;
  if (verb.lemma === 'agir' && bound.some(({ form }) => /^s(?:e|['’])$/iu.test(form))) return true;
  if (verb.lemma === 'faire' && bound.some(({ form }) => WEATHER.has(form.toLowerCase())))
    return true;
  if (WITH_SUBJECT_BEHIND.has(verb.lemma)) return isBound(/^(?:obj|csubj|ccomp|expl:subj)/u);
  if (verb.upos === 'ADJ' || verb.feats['VerbForm'] === 'Part')
    return (
      !isMeantFor(view, head) &&
      (isBound(/^(?:csubj|ccomp|xcomp|expl:subj)/u) || (verb.upos === 'ADJ' && isBound(/^advcl/u)))
    );
  return (
    verb.upos === 'NUM' ||
    verb.upos === 'ADV' ||
    /^(?:heure|midi|minuit|temps)s?$/u.test(verb.lemma)
  );
}

/** *Il est destiné à naviguer* is said of something, *il est permis de naviguer* of nothing. */
function isMeantFor(
  { words, dependents }: Pick<SentenceView, 'words' | 'dependents'>,
  head: number,
): boolean {
  const purpose = (dependents[head] ?? []).find((at) => words[at]?.deprel === 'xcomp');
  return (dependents[purpose ?? -1] ?? []).some((at) => words[at]?.form === 'à');
}
