import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { ItemContext } from '../context.ts';
import { isOnce } from '../guards/reject-presupposed.ts';
import { findParaphrases } from '../paraphrase/find-paraphrases.ts';
import { listSubtree } from '../paraphrase/list-subtree.ts';
import type { Paraphrase } from '../paraphrase/paraphrase.ts';
import type { Claim } from './claim.ts';
import { turnAttribute } from './turn-attribute.ts';
import { coarsenDate } from './coarsen-date.ts';

/** A claim as it may be told, and what else of its kind would be false. */
export interface Wording {
  readonly fr: string;
  readonly en: string | null;
  readonly rule: Paraphrase['rule'] | 'cut' | 'period' | 'attribute' | 'turn';
  /** The same with another time told as inexactly; the key is what the sentence says. */
  readonly lies: readonly { readonly fr: string; readonly key: string; readonly option: string }[];
}

/** The ways in which a claim can be told so that it is not copied from the text. */
export function findWordings(claim: Claim, context: ItemContext): Wording[] {
  const { fr, en, view, differs, isAttribute } = claim;
  if (isAttribute) return [{ fr, en, rule: 'attribute', lies: [] }];
  if (view === null) return [];
  const found: Wording[] = findParaphrases(
    { fr, en, trees: { french: view, english: null } },
    context,
  )
    // stress on the time would say that it was so then alone
    .filter(({ rule }) => rule !== 'stress' || hasNoAmount(claim))
    .filter(({ rule }) => rule !== 'voice' || hasClearObject(view))
    .map((paraphrase) => ({ ...paraphrase, lies: [] }));
  const turned = en === null ? turnAttribute(view) : null;
  if (turned !== null) found.push({ fr: turned, en: null, rule: 'turn', lies: [] });
  const coarse = en === null && isOnce(view) && hasNoAmount(claim) ? coarsenDate(view) : null;
  if (coarse !== null) {
    const told = (phrase: string): string =>
      fr.slice(0, coarse.start) + phrase + fr.slice(coarse.end);
    const key = fr.slice(coarse.start, coarse.end);
    found.push({
      fr: told(coarse.text),
      en: null,
      rule: 'period',
      lies: coarse.others.map((option) => ({ fr: told(option), key, option })),
    });
  }
  if (found.length === 0 && differs) found.push({ fr, en, rule: 'cut', lies: [] });
  return found;
}

/** What had so many inhabitants in one year had other numbers in the years beside it. */
function hasNoAmount({ view }: Claim): boolean {
  return view?.mentions.every(({ value }) => value === null || value.kind === 'date') ?? false;
}

/** *les dossiers médicaux*: what comes first must say whose. */
function hasClearObject(view: TreeView): boolean {
  const root = view.words.findIndex(({ head }) => head === -1);
  return (view.dependents[root] ?? []).every((at) => {
    const word = view.words[at];
    if (word?.deprel !== 'obj' || word.feats['Number'] !== 'Plur') return true;
    return listSubtree(view, at).some((of) => view.words[of]?.upos === 'PROPN');
  });
}
