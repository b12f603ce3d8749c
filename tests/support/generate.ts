import type { Bank, Item, ItemOf, Kind } from '#lib/bank/schema.ts';
import { sha256Hex } from '#lib/core/sha256.ts';
import { generateBank } from '#lib/items/generate-bank.ts';
import { ALL_WANTED, type Wanted } from '#lib/items/wanted.ts';
import { readSource } from '#lib/text/read-source.ts';
import { generator } from './shipped-generator.ts';

/** The bank of a text, as the command line would make it; throws where the text is refused. */
export function bankOf(
  fr: string,
  en: string | null = null,
  seed = 1,
  wanted: Wanted = ALL_WANTED,
): Omit<Bank, 'contentHash'> {
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
      wanted,
    },
    generator,
  );
  if (!made.ok) throw new Error(made.error.code);
  return made.value.bank;
}

/** The items of some kinds that a line and its translation give. */
export function itemsOf<K extends Kind>(
  fr: string,
  en: string,
  ...kinds: readonly K[]
): readonly ItemOf<K>[] {
  const isOne = (item: Item): item is ItemOf<K> => kinds.some((kind) => kind === item.kind);
  const wanted = { ...ALL_WANTED, kinds: new Set<Kind>(kinds) };
  return bankOf(`${fr}\n`, `${en}\n`, 1, wanted).items.filter(isOne);
}
