import { describe, expect, it } from 'vitest';
import { loadGenerator } from '../../../cli/load-lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { joinHyphened } from './join-hyphened.ts';
import { joinNumbers } from './join-numbers.ts';
import type { JoinedWords } from './join-words.ts';

const loaded = loadGenerator();
if (!loaded.ok) throw new Error('no model');
const { analysers, lexicon } = loaded.value;

function viewOf(text: string, lang: 'fr' | 'en'): TreeView {
  const analyser = lang === 'fr' ? analysers.french : analysers.english;
  const view = viewParagraphs([[text]], analyser, lexicon)[0]?.[0];
  if (!view) throw new Error(text);
  return view;
}

function joined(
  join: (french: TreeView, english: TreeView) => JoinedWords[],
  fr: string,
  en: string,
): string[] {
  const [french, english] = [viewOf(fr, 'fr'), viewOf(en, 'en')];
  const words = (view: TreeView, at: readonly number[]): string =>
    at.map((word) => view.words[word]?.form ?? '').join(' ');
  return join(french, english).map(
    (pair) => `${words(french, pair.french)} – ${words(english, pair.english)}`,
  );
}

describe('joinNumbers', () => {
  it('pairs equal numbers, however they are cut', () => {
    const french = 'La tour a cent quarante-six marches et soixante-dix-neuf fenêtres.';
    const english = 'The tower has one hundred and forty-six steps and seventy-nine windows.';
    expect(joined(joinNumbers, french, english)).toEqual([
      'cent quarante-six – one hundred and forty - six',
      'soixante-dix-neuf – seventy - nine',
    ]);
  });

  it('leaves small and other numbers alone', () => {
    expect(joined(joinNumbers, 'Il a trente-deux ans.', 'He is thirty-three.')).toEqual([]);
    expect(joined(joinNumbers, 'Une de ses sœurs chante.', 'One of his sisters sings.')).toEqual(
      [],
    );
  });
});

describe('joinHyphened', () => {
  it('pairs names that only French joins by hyphens', () => {
    expect(
      joined(
        joinHyphened,
        'Il peint la chapelle Sainte-Odile de Bourg-Vallon.',
        'He paints Sainte Odile’s chapel in Bourg-Vallon.',
      ),
    ).toEqual(['Sainte-Odile – Sainte Odile', 'Bourg-Vallon – Bourg - Vallon']);
  });
});
