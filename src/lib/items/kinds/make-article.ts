import type { ArticleTask } from '../article/article-task.ts';
import { findArticlePoints } from '../article/find-article-points.ts';
import { findQuantityPoints } from '../article/find-quantity-points.ts';
import { taskOfDeterminer } from '../article/task-of-determiner.ts';
import { taskOfQuantity } from '../article/task-of-quantity.ts';
import { answerWith } from '../answer-with.ts';
import { GAP, type DraftOf, type ItemMaker, type StudySegment } from '../context.ts';
import { showsThroughElision } from '../guards/reject-elision-before.ts';
import type { Shown } from '../practice/choose-shown.ts';
import { showPlaces } from '../practice/show-places.ts';

/** How much rank each further item on the same form in a text loses, and where that ends. */
const WORN = 0.03;
const WORN_OUT = 0.3;
const LEAST_WRONG = 2;

/** Determiners to be put before their noun; each noun once a text. */
export const makeArticle: ItemMaker = (context) => {
  const asked = new Set<string>();
  const times = new Map<string, number>();
  return context.segments.flatMap((segment) => {
    const view = segment.trees.french;
    if (view === null || !segment.single) return [];
    const reject = (candidate: string, guard: string): void => {
      context.reject({ kind: 'article', segment: segment.id, candidate, guard });
    };
    const bilingual = segment.en !== null;
    const shownFor = showPlaces(view, bilingual, context, reject);
    const tasks = [
      ...findArticlePoints(view, context, reject).map((point) =>
        taskOfDeterminer(view, point, bilingual),
      ),
      ...findQuantityPoints(view, context).map((point) => taskOfQuantity(view, point, bilingual)),
    ];
    return tasks.flatMap((task) => {
      const shown = shownFor(task);
      const guard =
        view.words.filter(({ lemma }) => lemma === task.lemma).length > 1
          ? 'reject-repeated-noun'
          : guardOf(segment.fr, task);
      const fault = typeof shown === 'string' ? shown : guard;
      if (fault !== null) reject(`${task.key} ${task.lemma}`, fault);
      if (fault !== null || typeof shown === 'string' || asked.has(task.lemma)) return [];
      asked.add(task.lemma);
      const form = task.key.toLowerCase();
      const before = times.get(form) ?? 0;
      times.set(form, before + 1);
      const worn = Math.min(WORN_OUT, before * WORN);
      return [draftOf(segment, { ...task, rank: task.rank - worn }, shown)];
    });
  });
};

function guardOf(sentence: string, { start, key, wrong }: ArticleTask): string | null {
  if (wrong.length < LEAST_WRONG) return 'too-few-distractors';
  const forms = [key, ...wrong.map(({ option }) => option)];
  return showsThroughElision(sentence, start, forms) ? 'reject-elision-before' : null;
}

/** Between gap and noun a space stands whether or not the key is elided: nothing shows that. */
function draftOf(
  { id, fr, en }: StudySegment,
  task: ArticleTask,
  { cut }: Shown,
): DraftOf<'article'> {
  const { variant, start, end, key, label, wrong, hint, rationale, level, rank } = task;
  const bilingual = en !== null;
  const stem = cut(`${fr.slice(0, start)}${GAP} ${fr.slice(end).trimStart()}`);
  // what stood before the gap may not be shown: then the gap opens the sentence
  const shown = (form: string): string =>
    stem.startsWith(GAP) ? `${form.charAt(0).toUpperCase()}${form.slice(1)}` : form;
  const choice = `${hint.slice(0, -1).join(', ')} ou ${hint.at(-1) ?? ''}`;
  return {
    kind: 'article',
    variant,
    level,
    rank,
    segments: [id],
    span: { fr: [start, end], en: null },
    instruction: 'complete-article',
    stem: { fr: `${stem} (${choice})`, en },
    options: [
      { key: true, fr: shown(key), en: bilingual ? label : null },
      ...wrong.map(({ option, label: other, rationale: why }) => ({
        key: false as const,
        fr: shown(option),
        en: bilingual ? other : null,
        rationale: why,
      })),
    ],
    answer: answerWith({
      fr: [shown(key)],
      en: null,
      strict: ['accent'],
      confusables: { fr: wrong.map(({ option }) => shown(option)), en: null },
    }),
    rationale,
  };
}
