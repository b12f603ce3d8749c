import { readFileSync } from 'node:fs';
import * as v from 'valibot';

export const LOCALES = ['fr', 'en'] as const;

/** Every page of a locale, below the base path. */
export const PAGES = [
  '',
  'text/mask-1985/',
  'quiz/',
  'summary/',
  'study/',
  'exam/',
  'aside/',
  'create/',
  'open/',
  'grammar/',
  'progress/',
  'profiles/',
  'about/',
  'settings/',
  'settings/transfer/',
  'class/',
  'class/board/',
  'class/hand-out/',
  'class/collect/',
  'class/reports/',
  'join/',
  'sheet/',
] as const;

export const ROUTES = LOCALES.flatMap((locale) => PAGES.map((page) => `${locale}/${page}`));

const precacheSchema = v.array(v.object({ url: v.string(), revision: v.nullable(v.string()) }));

/** What a build's service worker stores when it is installed. */
export function readPrecache(folder: string): v.InferOutput<typeof precacheSchema> {
  const worker = readFileSync(`${folder}/service-worker.js`, 'utf8');
  const list = /\[\{"revision":.*?\}\]/.exec(worker)?.[0];
  if (list === undefined) throw new Error(`${folder}/service-worker.js holds no precache list`);
  return v.parse(precacheSchema, JSON.parse(list));
}
