/** How the server is called: `tsx src/server/main.ts [--no-app]`, and the environment. */
import { fail, ok, type Result } from '#lib/core/result.ts';

export interface ServerOptions {
  /** The first to be tried; 0 takes any free one. */
  readonly port: number;
  /** Where the logs are. */
  readonly folder: string;
  /** False: sockets only, beside a development server. */
  readonly withApp: boolean;
}

export const FIRST_PORT = 4180;
const DEFAULT_FOLDER = '.classroom';

/** In case of failure, what is wrong and what to do. */
export function readOptions(
  args: readonly string[],
  { PORT = '', CLASSROOM_DATA = '' }: Readonly<Record<string, string | undefined>>,
): Result<ServerOptions, string> {
  const unknown = args.find((arg) => arg !== '--no-app');
  if (unknown !== undefined)
    return fail(`"${unknown}" is unknown: there is only --no-app, for sockets without the app.`);
  const port = PORT === '' ? FIRST_PORT : Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return fail(`PORT is "${PORT}", which is no port number: use one from 1 to 65535.`);
  const folder = CLASSROOM_DATA === '' ? DEFAULT_FOLDER : CLASSROOM_DATA;
  return ok({ port, folder, withApp: !args.includes('--no-app') });
}
