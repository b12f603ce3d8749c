/** The variant of dictations whose names are shown. */
export const NAMES_SHOWN = 'sentence-with-names';

/** Words that open a sentence with a capital without being names. */
const OPENERS =
  /^(?:l['’]|d['’]|qu['’]|c['’]|s['’]|n['’]|j['’]|le|la|les|un|une|des|du|de|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|il|elle|on|ils|elles|je|tu|nous|vous|en|y|à|au|aux|dans|avec|sans|pour|par|sur|sous|chez|vers|entre|contre|selon|après|avant|depuis|pendant|dès|malgré|quand|lorsque|si|comme|et|mais|ou|où|que|qui|dont|puis|alors|ainsi|aussi|ici|là|plus|très|tout|toute|tous|toutes|chaque|plusieurs|quelques|aucun|aucune|certains|certaines|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|né|née|roi|reine|saint|sainte)$/iu;
/** *l’Écossais* before a name: what somebody is, as anybody can write it. */
const PEOPLE =
  /^(?!palais$|marais$|relais$|calais$|bois$)(?:\p{L}+(?:ais|ois|ien|ain|éen|cque)e?|\p{L}+enne|allemande?|espagnole?|grec|russe|suisse|belge|turc|turque)$/iu;
const WORD = /(?:\p{L}['’])|[\p{L}\p{M}]+(?:[-’'](?=\p{Lu})[\p{L}\p{M}]+|-[\p{L}\p{M}]+)*/gu;

/**
 * The names of a dictated sentence, which are shown beside it: nobody hears how they are spelt. The
 * first word counts where a name follows it: *Anne Dupont*. Neighbours make one name.
 */
export function dictatedNames(sentence: string): string[] {
  const words = [...sentence.matchAll(WORD)].map(({ 0: form, index }) => ({
    form,
    start: index,
    end: index + form.length,
    isCapital: /^\p{Lu}/u.test(form) && !/['’]$/u.test(form),
  }));
  const named = words.filter(({ form, isCapital, start }, at) => {
    if (!isCapital) return false;
    if (isPeople(words, at, sentence)) return false;
    if (at > 0) return !/[.!?]\s*$/u.test(sentence.slice(0, start));
    const next = words[1];
    const isBeside = next?.isCapital === true && sentence.slice(form.length, next.start) === ' ';
    return isBeside && !OPENERS.test(form);
  });
  const joined: { text: string; end: number }[] = [];
  for (const { form, start, end } of named) {
    const last = joined.at(-1);
    if (last !== undefined && sentence.slice(last.end, start) === ' ') {
      last.text += ` ${form}`;
      last.end = end;
    } else joined.push({ text: form, end });
  }
  return [...new Set(joined.map(({ text }) => text))];
}

/** Behind an article, with a name behind it: *le Danois Niels Holm*. */
function isPeople(
  words: readonly { form: string; start: number; end: number; isCapital: boolean }[],
  at: number,
  sentence: string,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    next?.isCapital === true &&
    sentence.slice(word.end, next.start) === ' ' &&
    PEOPLE.test(word.form) &&
    /(?:^|[\s’'])(?:l['’]|la |le |une? |au )$/iu.test(sentence.slice(0, word.start))
  );
}
