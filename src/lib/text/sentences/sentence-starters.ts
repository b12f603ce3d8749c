import type { Lang } from '#lib/core/language.ts';

/**
 * Grammar words that, with a capital, begin a sentence: none of them begins a surname, as *Le*,
 * *La*, *De* and *Van* do. In lower case, up to an apostrophe and with it.
 */
export const SENTENCE_STARTERS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: new Set(
    (
      "il ils elle elles on je j' tu nous vous ce c' cet cette ces ceci cela ça celui celle ceux celles un une " +
      'son sa ses leur leurs notre nos votre vos mon ma mes en dans sur sous par pour avec sans chez vers ' +
      "entre depuis pendant durant après avant lors dès jusqu' selon à au aux malgré parmi contre " +
      'et ou mais car donc or ni puis alors ainsi aussi cependant toutefois pourtant néanmoins enfin ensuite ' +
      "si s' comme quand lorsque lorsqu' puisque puisqu' bien qui que qu' quel quelle quels quelles où comment " +
      "combien pourquoi quoi dont y ne n' tout tous toute toutes certains certaines plusieurs quelques chaque " +
      'aucun aucune plus moins très trop ici là les des l t m ' +
      "actuellement aujourd' bientôt déjà désormais hier demain finalement parfois souvent toujours"
    ).split(' '),
  ),
  en: new Set(
    (
      'he she it they we you i this that these those there here his her its their our my your ' +
      'in on at by for from with without after before since during until while when where why how what who ' +
      'which if as although though because but and or so yet however also then now once thus therefore ' +
      'not no all some many most several each every both any another one to of is are was were do does did ' +
      'can could will would should please'
    ).split(' '),
  ),
};
