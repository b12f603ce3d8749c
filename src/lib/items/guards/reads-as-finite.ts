import type { Lexicon } from '#lib/analysis/lexicon.ts';

const AUXILIARY =
  /^(?:est|sont|était|étaient|fut|furent|sera|seront|serait|soit|a|ont|avait|avaient|eut|eurent|aura|auront)$/u;
const BEFORE_VERB = /^(?:il|elle|on|ils|elles|qui|se|s['’]|ne|n['’])$/iu;

/** Whether a form is a finite verb where it stands: an auxiliary, or one that is no noun as well. */
export function readsAsFinite(form: string, before: string, lexicon: Lexicon): boolean {
  if (AUXILIARY.test(form)) return true;
  return (
    lexicon.verbs.readings(form).some(({ verbForm }) => verbForm === 'Fin') &&
    (!lexicon.isNoun(form) || BEFORE_VERB.test(before))
  );
}
