import type { Lang } from '#lib/core/language.ts';
import type { MeasureName } from './measures.ts';

/** Percentages: what a figure must reach, and what it aims at. */
export interface Target {
  readonly reach: number;
  readonly aim: number;
}

type Targets = Readonly<Partial<Record<MeasureName, Target>>>;

/** For any French text. */
const FRENCH: Targets = {
  tokens: { reach: 99.3, aim: 99.7 },
  des: { reach: 93, aim: 96 },
  sureSubjectPrecision: { reach: 90, aim: 95 },
  sureSubjectRecall: { reach: 35, aim: 50 },
};

/** For the treebanks named, by a part of the file's name. */
const TREEBANKS: Readonly<Record<Lang, readonly (readonly [string, Targets])[]>> = {
  fr: [
    [
      'gsd',
      {
        sentences: { reach: 97, aim: 98 },
        upos: { reach: 96.3, aim: 97.5 },
        feats: { reach: 94.3, aim: 96 },
        lemmas: { reach: 96.5, aim: 98 },
        uas: { reach: 86.5, aim: 89 },
        las: { reach: 82, aim: 85.5 },
      },
    ],
    ['pud', { sentences: { reach: 99, aim: 99.5 }, upos: { reach: 95.2, aim: 96.3 } }],
  ],
  en: [['ewt', { upos: { reach: 93.5, aim: 95.5 }, las: { reach: 80, aim: 85 } }]],
};

/** What an analysis of this file should reach; nothing for texts that no target is set for. */
export function findTargets(file: string, lang: Lang): Targets {
  const name = file.toLowerCase();
  const found = TREEBANKS[lang].find(([part]) => name.includes(part))?.[1];
  return { ...(lang === 'fr' ? FRENCH : {}), ...found };
}
