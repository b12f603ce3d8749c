import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import { listSubtree } from '../paraphrase/list-subtree.ts';
import { isPast, tellsOfParticulars } from '../units/self-standing/is-anchored.ts';
import { leavesThingOpen } from './leaves-thing-open.ts';
import { findOpenPoints } from './refuse-open-claim.ts';

/** What somebody has made or thought, and others speak of, play and keep: *ses observations*. */
const WORK =
  /^(?:article|chanson|composition|conclusion|concerto|découverte|dessin|écrit|expérience|gravure|hypothèse|idée|invention|livre|manuscrit|mémoire|mesure|modèle|nom|observation|opéra|œuvre|pièce|plan|poème|portrait|projet|recette|recherche|roman|sculpture|statue|symphonie|tableau|théorie|thèse|toile|travail)$/u;
/** Who does this does it with his own: *publie son roman*. */
const OF_ONES_OWN =
  /^(?:achever|commencer|composer|consacrer|dédier|dessiner|donner|écrire|exposer|finir|graver|peindre|perdre|poursuivre|présenter|publier|réaliser|rédiger|sculpter|signer|tirer|vendre)$/u;

/** The guard that a statement with a gap fails, as shown, because the text alone says of what it tells. */
export type RefuseOpenGap = (shown: TreeView, segment: StudySegment) => string | null;

/**
 * As for a claim, but what is asked for helps: a year with a name says which one, and who owns what is
 * left open by another's works alone. Reads each paragraph of a text once.
 */
export function refuseOpenGaps({
  segments,
  lexicon,
}: Pick<ItemContext, 'segments' | 'lexicon'>): RefuseOpenGap {
  const views = new Map<number, (TreeView | null)[]>();
  for (const { paragraph, trees } of segments)
    views.set(paragraph, [...(views.get(paragraph) ?? []), trees.french]);
  const particular = new Set(
    [...views].flatMap(([at, own]) => (tellsOfParticulars(own, lexicon) ? [at] : [])),
  );
  return (shown, { paragraph }) => {
    if (leavesMeasureOpen(shown)) return 'open-comparison';
    if (leavesThingOpen(shown)) return 'open-thing';
    if (isPast(shown) && !isAnchoredBeside(shown)) return 'open-event';
    const points = findOpenPoints(shown, lexicon, particular.has(paragraph));
    const open = points.find(
      (guard) =>
        guard === 'open-deed' ||
        guard === 'open-event' ||
        (guard === 'open-subject' && !isDatedAndNamed(shown)) ||
        (guard === 'open-owner' && ownsWork(shown)),
    );
    return open ?? null;
  };
}

/** *obtient une valeur plus exacte*, *de page plus sombre*: than which? */
function leavesMeasureOpen({ words, dependents, text }: TreeView): boolean {
  return words.some(({ form, head, deprel, start, end }, at) => {
    if (!/^(?:plus|moins)$/iu.test(form) || deprel !== 'advmod') return false;
    const adjective = words[head];
    if (adjective?.deprel !== 'amod' || head < at) return false;
    if (/(?<!\p{L})(?:l[ea]s?|de|d['’]|en)[ \u00a0]?$/iu.test(text.slice(0, start))) return false;
    if (/(?<!\p{L})qu(?:e(?!\p{L})|['’])/iu.test(text.slice(end))) return false;
    return (dependents[adjective.head] ?? []).some((of) =>
      /^(?:une?|des|de|d['’])$/iu.test(words[of]?.form ?? ''),
    );
  });
}

/** *Paul Varn fit creuser dix écluses*: amounts do not say when or where, but *ne … que* counts all. */
function isAnchoredBeside(view: TreeView): boolean {
  const { words, mentions, text } = view;
  if (/(?<!\p{L})(?:ne[ \u00a0]|n['’])/iu.test(text)) return true;
  const root = words.findIndex(({ head }) => head === -1);
  const subject = words.findIndex(
    ({ deprel, head }) => head === root && deprel.startsWith('nsubj'),
  );
  if (words[subject]?.upos !== 'PROPN' && words[subject]?.upos !== 'NOUN') return true;
  const own = new Set(listSubtree(view, subject));
  return (
    words.some(
      ({ form, upos }, at) => !own.has(at) && at > 0 && upos !== 'NUM' && /^\p{Lu}/u.test(form),
    ) ||
    mentions.some(
      (mention) =>
        (mention.value === null ? mention.form === 'name' : mention.value.kind === 'date') &&
        !mention.words.every((at) => own.has(at)),
    )
  );
}

/** *L'accordéon fut inventé à Vienne en 1829.* */
function isDatedAndNamed({ mentions }: TreeView): boolean {
  return (
    mentions.some(({ value }) => value?.kind === 'date') &&
    mentions.some((mention) => mention.value === null && mention.form === 'name')
  );
}

/** *recopia plusieurs de ses pièces*: his own, or those of whom the text speaks? */
function ownsWork({ words }: TreeView): boolean {
  return words.some(({ feats, upos, head }) => {
    const owned = words[head];
    if (feats['Poss'] !== 'Yes' || upos !== 'DET' || owned === undefined) return false;
    const isOwn = words.some(
      ({ upos: other, lemma }) => other === 'VERB' && OF_ONES_OWN.test(lemma),
    );
    return WORK.test(owned.lemma) && !isOwn;
  });
}
