import type { NameType } from '#lib/analysis/mention.ts';
import type { Mention } from '#lib/analysis/entities/entity.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Gap } from '../guards/stem.ts';
import type { DateParts } from './date-parts.ts';

/** The number of a measured or counted amount, as it is written: *324*, *deux millions*. */
export interface WrittenNumber {
  readonly value: number;
  readonly written: 'digits' | 'word';
  /** What all wrong options must keep: at most 100 of a hundred. */
  readonly limit: number | null;
}

/**
 * Something a sentence says that can be asked for. The gap holds just what differs from one option to
 * another: *XIXe* of *XIXe siècle*, *324* of *324 mètres*, all of *12 mars 1985*.
 */
export interface Detail extends Gap {
  readonly tree: TreeView;
  readonly mention: Mention;
  /** The word of the tree on which the others of the mention hang. */
  readonly head: number;
  readonly asked:
    | {
        readonly kind: 'name';
        readonly type: NameType | null;
        /** The fullest form under which the text knows it. */
        readonly name: string;
        /** The place within a longer phrase that the analysis names: *Vézelay* of *église de Vézelay*. */
        readonly within: boolean;
      }
    | { readonly kind: 'date'; readonly date: DateParts }
    | { readonly kind: 'number'; readonly number: WrittenNumber };
}
