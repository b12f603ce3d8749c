/** Where phones find this server, for a host who opened the board on the very machine it runs on. */
import type { RequestListener } from 'node:http';

export const ADDRESS_FILE = 'class-address.json';

/** `address`: null where this machine is on no network. All else is left to `next`. */
export function tellAddress(
  base: string,
  address: string | null,
  next: RequestListener,
): RequestListener {
  return (request, response) => {
    if (request.url !== `${base}/${ADDRESS_FILE}`) {
      next(request, response);
      return;
    }
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      .end(JSON.stringify({ address }));
  };
}
