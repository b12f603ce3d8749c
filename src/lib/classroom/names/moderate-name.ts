/** What becomes of a name that somebody typed. */
import { fail, ok, type Result } from '#lib/core/result.ts';
import { cleanName } from './clean-name.ts';
import { isInsult } from './is-insult.ts';

export function moderateName(typed: string): Result<string, 'name-not-allowed'> {
  const name = cleanName(typed);
  return name === null || isInsult(name) ? fail('name-not-allowed') : ok(name);
}
