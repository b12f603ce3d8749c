import type { Mention, MentionValue, ValueMention } from '#lib/analysis/entities/entity.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Mentions of both sides that say the same date, number or amount. */
export interface SameValue {
  readonly by: 'date' | 'number';
  readonly french: ValueMention;
  readonly english: ValueMention;
}

/** The dates and numbers that both sides hold; where one is there twice, the first meets the first. */
export function pairValues(french: TreeView, english: TreeView): SameValue[] {
  const waiting = new Map<string, ValueMention[]>();
  for (const mention of english.mentions) {
    if (!isValue(mention)) continue;
    const key = keyOf(mention.value);
    waiting.set(key, [...(waiting.get(key) ?? []), mention]);
  }
  return french.mentions.flatMap((mention): SameValue[] => {
    if (!isValue(mention)) return [];
    const other = waiting.get(keyOf(mention.value))?.shift();
    if (!other) return [];
    const by = mention.type === 'date' ? 'date' : 'number';
    return [{ by, french: mention, english: other }];
  });
}

/** Numbers of single words: of digits, with the marks of either language. Null for other words. */
export function readDigits(form: string, lang: 'fr' | 'en'): string | null {
  const digits = /^(\d[\d.,\s\u00a0\u202f]*?)(?:s|th|st|nd|rd|e|ème|er|ère|nde?)?$/u.exec(
    form,
  )?.[1];
  if (digits === undefined) return null;
  const [group, point] = lang === 'fr' ? [/[\s\u00a0\u202f.](?=\d{3}(?!\d))/gu, ','] : [/,/gu, '.'];
  return digits.replace(group, '').replace(point, '.');
}

function isValue(mention: Mention): mention is ValueMention {
  return mention.value !== null;
}

/** Units are named in two languages; the amounts alone must be equal. */
function keyOf(value: MentionValue): string {
  switch (value.kind) {
    case 'date':
      return `date ${value.edtf}`;
    case 'duration':
      return `duration ${value.iso}`;
    case 'ordinal':
      return `ordinal ${String(value.rank)}`;
    case 'money':
    case 'percentage':
    case 'quantity':
      return `${value.kind} ${String(value.amount.low)} ${String(value.amount.high)}`;
  }
}
