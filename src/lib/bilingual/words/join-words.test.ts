import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../tests/support/shipped-generator.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { joinHyphened } from './join-hyphened.ts';
import { joinNumbers } from './join-numbers.ts';
import type { JoinedWords } from './join-words.ts';

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
