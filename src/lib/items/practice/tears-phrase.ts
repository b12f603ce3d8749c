import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Whether a sentence that ended before this mark would lose what a list or a verb of it still wants. */
export function tearsPhrase(view: TreeView, mark: number): boolean {
  return (
    tearsList(view, mark) ||
    tearsVerbs(view, mark) ||
    leavesVerb(view, mark) ||
    tearsCleft(view, mark) ||
    isSpanAlone(view, mark)
  );
}

/** *Il vend du pain, un fromage et des noix*: what stands behind the mark is more of what is before. */
function tearsList({ words }: TreeView, mark: number): boolean {
  const [first, ...rest] = words.slice(mark + 1);
  if (words[mark]?.form !== ',' || !/^(?:DET|NUM|PROPN|NOUN)$/u.test(first?.upos ?? ''))
    return false;
  const joint = rest.findIndex(({ form }) => /^(?:et|ou)$/iu.test(form));
  return joint >= 0 && !rest.slice(0, joint).some(({ upos }) => /^(?:VERB|AUX)$/u.test(upos));
}

/** *Il chante, danse, rit*: the verb behind the mark has its subject before it. */
function tearsVerbs({ words }: TreeView, mark: number): boolean {
  return words[mark]?.form === ',' && words[mark + 1]?.feats['VerbForm'] === 'Fin';
}

/** *Elle est dotée, en 1630, de murs*: a verb right before an aside waits for what follows that. */
function leavesVerb({ words }: TreeView, mark: number): boolean {
  const next = words[mark + 1];
  return (
    words[mark]?.form === ',' &&
    words[mark - 1]?.upos === 'VERB' &&
    words.slice(mark + 1, -1).some(({ form }) => form === ',') &&
    /^(?:ADP|ADV|NUM)$/u.test(next?.upos ?? '')
  );
}

/** *Ce sont les juges, souvent âgés, qui décident*: what is stressed waits for its *qui*. */
function tearsCleft({ words }: TreeView, mark: number): boolean {
  const ce = words.findLastIndex(
    ({ form }, at) => at < mark && /^(?:ce|c['’])$/iu.test(form) && words[at + 1]?.lemma === 'être',
  );
  const isWhole = words.slice(Math.max(0, ce), mark).some(({ form }) => OPENS.test(form));
  return ce >= 0 && !isWhole && words.slice(mark).some(({ form }) => OPENS.test(form));
}

const OPENS = /^(?:qui|que|qu['’]|dont|où)$/iu;
const SPAN = /^(?:jour|semaine|mois|an|année|décennie|siècle|millénaire|heure|minute|seconde)$/u;

/** *Il y a deux ans, la tour brûla*: no statement by itself. */
function isSpanAlone({ words, text }: TreeView, mark: number): boolean {
  const last = words[mark - 1];
  const opened = text.slice(0, words[mark]?.start ?? 0);
  return (
    /^(?:Il y a|Il y avait|Voilà|Voici|Cela fait)\s[^,;:]*$/u.test(opened) &&
    SPAN.test(last?.lemma ?? '')
  );
}
