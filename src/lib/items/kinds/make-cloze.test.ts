import { describe, expect, it } from 'vitest';
import { loadGenerator } from '../../../cli/load-lexicon.ts';
import { readSource } from '#lib/text/read-source.ts';
import { generateBank } from '../generate-bank.ts';

const loaded = loadGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const lexicons = loaded.value;

function gapsOf(fr: string, en: string): string[] {
  const [source, translation] = [readSource(`${fr}\n`), readSource(`${en}\n`)];
  if (!source.ok || !translation.ok) throw new Error('unreadable');
  const made = generateBank(
    {
      id: 'x',
      title: { fr: 'x', en: null },
      source: source.value,
      sourceSha256: 'x'.repeat(64),
      translation: translation.value,
      seed: 1,
      wanted: { kinds: new Set(['cloze']), level: null, max: null },
    },
    lexicons,
  );
  if (!made.ok) throw new Error('no bank');
  return made.value.bank.items.flatMap((item) =>
    item.kind === 'cloze' ? [`${item.stem.fr} = ${item.stem.en ?? ''}`] : [],
  );
}

describe('makeCloze', () => {
  it('leaves out of both languages what stands beside', () => {
    expect(
      gapsOf(
        'Marie Dupuis naquit en 1834 à Tours, un port de la Loire.',
        'Marie Dupuis was born in 1834 in Tours, a port on the Loire.',
      ),
    ).toContain('Marie Dupuis naquit en ___ à Tours. = Marie Dupuis was born in ___ in Tours.');
  });

  it('asks a short sentence as it is for when', () => {
    expect(
      gapsOf(
        'Marie Dupuis vend des fromages depuis 1987.',
        'Marie Dupuis has sold cheeses since 1987.',
      ),
    ).toContain(
      'Marie Dupuis vend des fromages depuis ___. = Marie Dupuis has sold cheeses since ___.',
    );
  });
});
