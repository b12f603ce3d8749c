import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { excerptAround } from '../excerpt.ts';
import type { ArticlePoint } from './article-point.ts';
import type { ArticleTask } from './article-task.ts';
import { chooseWrongDeterminers } from './choose-wrong-determiners.ts';
import { levelPoint, rankPoint } from './rate-point.ts';
import { SERIES } from './series.ts';
import { explainKey, labelDeterminer } from './word-determiner.ts';

/** *___ école*: le, la, l' or les? */
export function taskOfDeterminer(
  view: TreeView,
  point: ArticlePoint,
  bilingual: boolean,
): ArticleTask {
  const { start, end, key, series, form, noun } = point;
  const mark = view.text.includes("'") ? "'" : '’';
  const phrase = `${key}${/['’]$/u.test(key) ? '' : ' '}${noun.next}`;
  const wrong = chooseWrongDeterminers(point, mark, bilingual);
  const shown = new Set([key, ...wrong.map(({ option }) => option)].map(plain));
  const hint = SERIES[series].map((member) => plain(member.form)).filter((one) => shown.has(one));
  return {
    variant: series,
    start,
    end,
    key,
    label: labelDeterminer(form),
    wrong,
    hint: [...new Set(hint)],
    rationale: explainKey(point, phrase, excerptAround(view.text, start, end), bilingual),
    level: levelPoint(point),
    rank: rankPoint(view.text, point),
    lemma: view.words[noun.word]?.lemma ?? noun.noun,
  };
}

function plain(form: string): string {
  return form.toLowerCase().replace(/'/gu, '’').replace(/\s+/gu, ' ');
}
