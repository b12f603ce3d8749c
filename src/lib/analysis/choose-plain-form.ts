/** Forms that the lexicon lists beside the usual one, where the order of letters would put them first. */
const RARE = /^(?:re)?disez$|^(?:dé|re)?vêtis$|^(?:ressort|saill)iss/u;

/**
 * Of the forms that one verb has for one thing, the one that schools teach: *connaît* before the
 * *connait* of 1990, *paie* before *paye*, *assied* before *assoit*, *peux* before *puis*. Null where
 * the lexicon is at variance with itself, as it is about *gésir* and *ouïr*.
 */
export function choosePlainForm(forms: readonly string[]): string | null {
  if (forms.length > 2) return null;
  const usual = forms.filter((form) => !RARE.test(form));
  const [first, second] = usual.length === 0 ? forms : usual;
  if (first === undefined || second === undefined) return first ?? null;
  const marked = marksIn(first) - marksIn(second);
  if (marked !== 0) return marked > 0 ? first : second;
  return first < second ? first : second;
}

/** The letters that the spelling of 1990, or a keyboard without them, does without. */
function marksIn(form: string): number {
  return form.match(/[îûœ]/gu)?.length ?? 0;
}
