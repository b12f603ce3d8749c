import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Token } from '#lib/text/tokenise.ts';

const RELATIVE = /^(?:qui|dont|où)$/iu;
const AUXILIARY =
  /^(?:est|sont|était|étaient|fut|furent|sera|seront|serait|soit|a|ont|avait|avaient|eut|eurent|aura|auront)$/u;
const BEFORE_VERB = /^(?:il|elle|on|ils|elles|qui|se|s['’]|ne|n['’])$/iu;

/** Whether a sentence has a finite verb of its own, outside its relative clauses. */
export function isStatement(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const finite = tokens.filter(
    ({ form }, index) =>
      AUXILIARY.test(form) ||
      (lexicon.verbs.readings(form).some(({ verbForm }) => verbForm === 'Fin') &&
        (!lexicon.isNoun(form) || BEFORE_VERB.test(tokens[index - 1]?.form ?? ''))),
  ).length;
  return finite > tokens.filter(({ form }) => RELATIVE.test(form)).length;
}
