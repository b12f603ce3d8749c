import type { ArticlePoint } from './article-point.ts';
import type { WrongDeterminer } from './article-task.ts';
import { SERIES, type DeterminerForm } from './series.ts';
import { explainWrong, labelDeterminer } from './word-determiner.ts';

const MOST = 3;

/**
 * The other members of the key's series that can be said to be wrong, those first that learners take
 * for it, those of the same number. `mark` is the apostrophe of the text.
 */
export function chooseWrongDeterminers(
  point: ArticlePoint,
  mark: "'" | '’',
  bilingual: boolean,
): WrongDeterminer[] {
  const seen = new Set([point.form.form]);
  return [...SERIES[point.series]]
    .sort((a, b) => distance(a, point) - distance(b, point))
    .flatMap((form): WrongDeterminer[] => {
      if (seen.has(form.form)) return [];
      seen.add(form.form);
      const option = writtenLike(form.form, point.key, mark);
      const rationale = explainWrong(option, form, point, bilingual);
      return rationale === null ? [] : [{ option, label: labelDeterminer(form), rationale }];
    })
    .slice(0, MOST);
}

function distance({ number }: DeterminerForm, { form }: ArticlePoint): number {
  return number === form.number ? 0 : 1;
}

function writtenLike(form: string, key: string, mark: "'" | '’'): string {
  const marked = form.replace(/'/gu, mark);
  return /^\p{Lu}/u.test(key) ? marked.charAt(0).toUpperCase() + marked.slice(1) : marked;
}
