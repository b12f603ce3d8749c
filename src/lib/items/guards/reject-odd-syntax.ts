import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Token } from '#lib/text/tokenise.ts';

const WHILE = /^(?:alors|tandis|pendant)$/iu;
/** *jusque* wants a preposition: *jusque la fin* is faulty. */
const UNTIL_WITHOUT = /^(?:le|la|les|l['’]|un|une|ce|cette|son|sa|ses)$/iu;
/** How far behind *alors que* its verb may stand, in tokens. */
const CLAUSE_REACH = 7;

/**
 * Whether a sentence has what a careful editor would mend and a learner should not have to produce: a
 * bare participle behind its verb (*se justifia expliquant*), a passé simple behind *alors que*.
 */
export function hasOddSyntax(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(({ form }, index) => {
    const next = tokens[index + 1]?.form ?? '';
    if (WHILE.test(form) && /^qu(?:e|['’])$/iu.test(next)) {
      const reach = tokens.slice(index + 2, index + 2 + CLAUSE_REACH);
      const end = reach.findIndex(({ kind }) => kind === 'mark');
      return (end < 0 ? reach : reach.slice(0, end)).some((token) =>
        isPasseSimple(token.form, lexicon),
      );
    }
    if (/^jusque?$/iu.test(form) && UNTIL_WITHOUT.test(next)) return true;
    return isFinite(form, lexicon) && isPresentParticiple(next, lexicon);
  });
}

function isPasseSimple(form: string, lexicon: Lexicon): boolean {
  const readings = lexicon.verbs.readings(form);
  return (
    readings.length > 0 &&
    readings.every(
      (reading) => reading.verbForm === 'Fin' && reading.tense === 'indicatif-passe-simple',
    )
  );
}

function isFinite(form: string, lexicon: Lexicon): boolean {
  const readings = lexicon.verbs.readings(form);
  return readings.length > 0 && readings.every(({ verbForm }) => verbForm === 'Fin');
}

function isPresentParticiple(form: string, lexicon: Lexicon): boolean {
  const readings = lexicon.verbs.readings(form);
  return (
    readings.length > 0 &&
    readings.every(({ verbForm }) => verbForm === 'PresPart') &&
    !lexicon.isNoun(form)
  );
}
