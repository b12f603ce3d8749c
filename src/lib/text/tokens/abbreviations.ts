import type { Lang } from '#lib/core/language.ts';

/**
 * Abbreviations written with a full stop that is part of the word, in lower case and without it.
 * Those of letters and stops alone (*U.S.*, *J.-C.*) and single capitals need no list.
 */
const LISTED: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(
    (
      'm mm mr mrs ms dr drs pr me mgr st ste mme mmes mlle mlles vve sr jr col gén cap lt ' +
      'av apr env cf etc ex p pp vol chap art fig éd ed coll trad dir tél tel fax bd boul ' +
      'hab sq ibid op cit al ann janv févr juil sept oct nov déc r.-v c.-à-d'
    ).split(' '),
  ),
  en: new Set(
    (
      'mr mrs ms dr drs prof st sts ft mt rev hon gen col capt cpt lt sgt pvt sen rep reps gov pres ' +
      'jr sr vs vol pp fig ed eds cf al approx dept est inc ltd co corp bros ave blvd rd ' +
      'jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
      'etc ext attn ph tel assn univ dist misc'
    ).split(' '),
  ),
};

/** No word of either language is without a vowel, so *r.*, *ch.* and *pts.* are cut short. */
const VOWELLESS = /^[bcdfghjklmnpqrstvwxz]{1,4}$/u;

/** Whether a full stop after this word belongs to it: by a list, or since it has no vowel. */
export function isAbbreviation(word: string, lang: Lang): boolean {
  return VOWELLESS.test(word) || LISTED[lang].has(word.toLowerCase());
}

/** Abbreviations where a figure follows, *No. 5*, *Sat. 3*, and otherwise words of their own. */
export const BEFORE_FIGURES: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(['no', 'nos', 'n']),
  en: new Set(['no', 'nos', 'p', 'art', 'mar', 'sat', 'sun', 'sec', 'para']),
};
