import { loadGenerator } from '../../src/cli/load-lexicon.ts';
import type { Bank } from '#lib/bank/schema.ts';
import { sha256Hex } from '#lib/core/sha256.ts';
import { generateBank } from '#lib/items/generate-bank.ts';
import { ALL_WANTED } from '#lib/items/wanted.ts';
import { readSource } from '#lib/text/read-source.ts';

const loaded = loadGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const generator = loaded.value;

/** The bank of a text, as the command line would make it; throws where the text is refused. */
export function bankOf(fr: string, en: string | null = null, seed = 1): Omit<Bank, 'contentHash'> {
  const source = readSource(fr);
  const translation = en === null ? null : readSource(en);
  if (!source.ok || translation?.ok === false) throw new Error('bad front matter');
  const made = generateBank(
    {
      id: 'texte',
      title: { fr: 'Texte', en: en === null ? null : 'Text' },
      source: source.value,
      sourceSha256: sha256Hex(fr),
      translation: translation?.value ?? null,
      seed,
      wanted: ALL_WANTED,
    },
    generator,
  );
  if (!made.ok) throw new Error(made.error.code);
  return made.value.bank;
}
