import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** *Son texte est plus ancien*: than which? Nobody who hears it alone can tell. */
export function comparesWithNothing({ words, dependents, text }: TreeView): boolean {
  return words.some(({ form, deprel, head, start }, at) => {
    if (!/^(?:plus|moins|aussi)$/iu.test(form) || deprel !== 'advmod' || head < at) return false;
    const own = (dependents[head] ?? []).map((of) => words[of]);
    return (
      words[head]?.upos === 'ADJ' &&
      own.some((word) => word?.deprel === 'cop') &&
      // *n’est plus libre*, *est la plus haute*, *plus ou moins*, *plus grand que*
      !own.some((word) => /^n(?:e|['’])$/iu.test(word?.form ?? '')) &&
      !/(?<!\p{L})(?:l[ea]s?|en|ou|autant)\s$/iu.test(text.slice(0, start)) &&
      !/(?<!\p{L})(?:qu(?:e(?!\p{L})|['’])|plus\s(?:en|ou)\s)/iu.test(text.slice(start))
    );
  });
}
