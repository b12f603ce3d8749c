import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { ItemContext } from '../context.ts';
import { isOnce } from '../guards/reject-presupposed.ts';
import { findParaphrases } from '../paraphrase/find-paraphrases.ts';
import { listSubtree } from '../paraphrase/list-subtree.ts';
import type { Paraphrase } from '../paraphrase/paraphrase.ts';
import type { Claim } from './claim.ts';
import { turnAttribute } from './turn-attribute.ts';
import { coarsenDate } from './coarsen-date.ts';
import { findEnglishTime } from './coarsen-english.ts';

/** A claim as it may be told, and what else of its kind would be false. */
export interface Wording {
  readonly fr: string;
  readonly en: string | null;
  readonly rule: Paraphrase['rule'] | 'cut' | 'period' | 'attribute' | 'turn';
  /** The same with another time told as inexactly; the key is what the sentence says. */
  readonly lies: readonly TimeLie[];
}

/** A statement that tells another time, with both times as they are told; `en` where the text has English. */
export interface TimeLie {
  readonly fr: string;
  readonly key: string;
  readonly option: string;
  readonly en: { readonly text: string; readonly key: string; readonly option: string } | null;
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
  const period = tellPeriod(claim, view);
  if (period !== null) found.push(period);
  if (found.length === 0 && differs) found.push({ fr, en, rule: 'cut', lies: [] });
  return found;
}

/** The statement with its time told less exactly, in both languages where there are two. */
function tellPeriod(claim: Claim, view: TreeView): Wording | null {
  const { fr, en } = claim;
  const coarse = isOnce(view) && hasNoAmount(claim) ? coarsenDate(view) : null;
  if (coarse === null) return null;
  const time = en === null ? null : findEnglishTime(en, coarse.date);
  if (en !== null && time === null) return null;
  const told = (phrase: string): string =>
    fr.slice(0, coarse.start) + phrase + fr.slice(coarse.end);
  const key = fr.slice(coarse.start, coarse.end);
  const [own = '', ...others] = coarse.english;
  return {
    fr: told(coarse.text),
    en: time === null ? null : time.tell(own),
    rule: 'period',
    lies: coarse.others.map((option, at) => {
      const other = others[at] ?? '';
      return {
        fr: told(option),
        key,
        option,
        en: time === null ? null : { text: time.tell(other), key: time.key, option: other },
      };
    }),
  };
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
