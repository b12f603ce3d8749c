import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { excerptAround } from '../excerpt.ts';
import { wordBoth } from '../word-phrase.ts';
import type { ArticleTask } from './article-task.ts';
import type { QuantityPoint } from './find-quantity-points.ts';

/** *trop ___ bruit*: de, d', du? */
export function taskOfQuantity(
  view: TreeView,
  point: QuantityPoint,
  bilingual: boolean,
): ArticleTask {
  const { start, end, key, cue, noun, word, withArticle } = point;
  const mark = view.text.includes("'") ? "'" : '’';
  const vowel = /['’]$/u.test(key);
  const other = vowel ? 'de' : `d${mark}`;
  const article = withArticle.replace("'", mark);
  const phrase = `${key}${vowel ? '' : ' '}${noun}`;
  const both = (name: Parameters<typeof wordBoth>[0], option: string): ArticleTask['rationale'] => {
    const slots = {
      option,
      cue,
      key,
      phrase,
      next: noun,
      excerpt: excerptAround(view.text, start, end),
    };
    return wordBoth(name, slots, bilingual ? slots : null);
  };
  return {
    variant: 'quantity',
    start,
    end,
    key,
    label: 'without an article',
    wrong: [
      {
        option: article,
        label: 'with the article',
        rationale: both('wrongAfterQuantity', article),
      },
      {
        option: other,
        label: vowel ? 'before a consonant' : 'before a vowel sound',
        rationale: both(vowel ? 'wrongBeforeVowel' : 'wrongBeforeConsonant', other),
      },
    ],
    hint: ['de', 'd’', withArticle.replace("'", '’')],
    rationale: both('articleQuantity', key),
    level: 'A2',
    rank: 0.78 - Math.min(0.15, view.text.length / 1500),
    lemma: view.words[word]?.lemma ?? noun,
  };
}
