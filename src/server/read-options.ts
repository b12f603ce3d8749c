/** How the server is called: `tsx src/server/main.ts [--no-app]`, and the environment. */
import { fail, ok, type Result } from '#lib/core/result.ts';

export interface ServerOptions {
  /** The first to be tried; 0 takes any free one. */
  readonly port: number;
  /** Where the logs are. */
  readonly folder: string;
  /** Where the rooms are instead; null for files. */
  readonly redisUrl: string | null;
  /** How many proxies of ours stand in front. */
  readonly proxies: number;
  /** False: sockets only, beside a development server. */
  readonly withApp: boolean;
}

export const FIRST_PORT = 4180;
const DEFAULT_FOLDER = '.classroom';
const MOST_PROXIES = 9;

/** In case of failure, what is wrong and what to do. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<ServerOptions, string> {
  const { PORT = '', CLASSROOM_DATA = '', CLASSROOM_REDIS_URL = '', CLASSROOM_PROXIES = '' } = env;
  const unknown = args.find((arg) => arg !== '--no-app');
  if (unknown !== undefined)
    return fail(`"${unknown}" is unknown: there is only --no-app, for sockets without the app.`);
  const port = PORT === '' ? FIRST_PORT : Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return fail(`PORT is "${PORT}", which is no port number: use one from 1 to 65535.`);
  const folder = CLASSROOM_DATA === '' ? DEFAULT_FOLDER : CLASSROOM_DATA;
  const redisUrl = CLASSROOM_REDIS_URL === '' ? null : CLASSROOM_REDIS_URL;
  if (redisUrl !== null && !isRedisUrl(redisUrl))
    return fail('CLASSROOM_REDIS_URL is no address of a Redis: write redis://host:6379.');
  const proxies = Number(CLASSROOM_PROXIES);
  if (!Number.isInteger(proxies) || proxies < 0 || proxies > MOST_PROXIES)
    return fail(`CLASSROOM_PROXIES is "${CLASSROOM_PROXIES}": use a number from 0 to 9.`);
  return ok({ port, folder, redisUrl, proxies, withApp: !args.includes('--no-app') });
}

function isRedisUrl(url: string): boolean {
  return URL.canParse(url) && ['redis:', 'rediss:'].includes(new URL(url).protocol);
}
