import { readFileSync } from 'node:fs';

export type LocaleName = 'fr' | 'en';

/**
 * What the interface says under a key such as `quiz:check`, as a pattern: any kind of space stands
 * for any other, and a parameter for whatever is put in. So tests read the locales, not copies.
 */
export function wording(locale: LocaleName, key: string, whole = true): RegExp {
  const [namespace = '', path = ''] = key.split(':');
  const source = readFileSync(`locales/${locale}/${namespace}.json`, 'utf8');
  let value: unknown = JSON.parse(source);
  for (const part of path.split('.')) {
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === part)?.[1]
        : undefined;
  }
  if (typeof value !== 'string') throw new Error(`locales/${locale} has no text for ${key}`);
  const pattern = value
    .replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace(/\{\{[^}]*\}\}/g, '.+')
    .replace(/\s+/g, String.raw`\s+`);
  return new RegExp(whole ? `^\\s*${pattern}\\s*$` : pattern);
}

/** A counted text in any of its plural forms. */
export function countedWording(locale: LocaleName, key: string): RegExp {
  const forms = locale === 'fr' ? ['one', 'many', 'other'] : ['one', 'other'];
  const patterns = forms.map((form) => wording(locale, `${key}_${form}`, false).source);
  return new RegExp(patterns.join('|'));
}
