import { parse as parseYaml } from 'yaml';
import * as v from 'valibot';
import { LEVELS } from '#lib/core/level.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { cleanText } from './clean-text.ts';
import { THEMES } from './theme.ts';

/** What the front matter of a source or a translation may say. */
const frontMatterSchema = v.strictObject({
  id: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/))),
  title: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
  language: v.optional(v.picklist(['fr', 'en'])),
  /** CEFR level of the whole text, as its author judges it. */
  level: v.optional(v.picklist(LEVELS)),
  theme: v.optional(v.picklist(THEMES)),
  licence: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
  attribution: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(2000))),
});

export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

export interface Source {
  readonly frontMatter: FrontMatter;
  /** The text without its front matter. */
  readonly body: string;
  /** The 1-based line of the file on which `body` begins. */
  readonly firstLine: number;
  /** 1-based lines from which invisible characters were taken out. */
  readonly touchedLines: readonly number[];
}

export interface BadFrontMatter {
  readonly code: 'bad-front-matter';
  readonly line: number;
  readonly detail: string;
}

/** Splits a Markdown or plain text file into its front matter (YAML between `---` lines) and its body. */
export function readSource(raw: string): Result<Source, BadFrontMatter> {
  const { text, touchedLines } = cleanText(raw);
  const fence = /^---\n([\s\S]*?\n)?---(?:\n|$)/u.exec(text);
  if (fence === null) return ok({ frontMatter: {}, body: text, firstLine: 1, touchedLines });
  let yaml: unknown;
  try {
    yaml = parseYaml(fence[1] ?? '', { maxAliasCount: 0 }) ?? {};
  } catch (error) {
    return fail({ code: 'bad-front-matter', line: 2, detail: firstLineOf(String(error)) });
  }
  const checked = v.safeParse(frontMatterSchema, yaml);
  if (!checked.success) {
    const [issue] = checked.issues;
    const key = v.getDotPath(issue) ?? '';
    return fail({ code: 'bad-front-matter', line: lineOfKey(text, key), detail: key });
  }
  return ok({
    frontMatter: checked.output,
    body: text.slice(fence[0].length),
    firstLine: fence[0].split('\n').length,
    touchedLines,
  });
}

function firstLineOf(message: string): string {
  return message.split('\n')[0] ?? message;
}

function lineOfKey(text: string, key: string): number {
  const index = text.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return index < 0 ? 2 : index + 1;
}
