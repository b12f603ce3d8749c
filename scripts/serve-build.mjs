/**
 * A small static server over a finished build, with the manners of the hosts in docs/deploy.md:
 * `/fr` goes to `/fr/`, an unknown page gets `200.html`, and headers come from docs/_headers.
 * For `npm start`, the browser tests and the benchmark. (`vite preview` serves neither the fallback
 * nor the adapter's folder, and then a service worker fails to install without a word.)
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './host-headers.mjs';

const HEADERS_FILE = new URL('../docs/_headers', import.meta.url);

/**
 * @typedef {object} ServerOptions
 * @property {string} [folder] the finished build
 * @property {string} [base] '' or '/recto': the sub-path that the build was made for
 * @property {number} [port] 0 takes any free one
 * @property {string} [host] the interface to listen on
 *
 * @typedef {object} RunningServer
 * @property {string} origin such as `http://localhost:4173`
 * @property {string} url the app's first page, ending in a slash
 * @property {number} port
 * @property {() => Promise<void>} close ends open connections too
 */

/**
 * @param {string} folder the finished build
 * @param {string} base '' or '/recto': the sub-path that the build was made for
 * @param {{ dev?: boolean }} [options] `dev` reads the disk at every request, so that a test may put
 *   a newer build in place
 * @returns {import('node:http').RequestListener}
 */
export function answerFrom(folder, base, { dev = true } = {}) {
  if (!existsSync(join(folder, '200.html'))) {
    throw new Error(`There is no finished build in ${folder}/: run "npm run build" first.`);
  }
  const rules = parseHeaderRules(readFileSync(HEADERS_FILE, 'utf8'));
  const serveFile = sirv(folder, { dev, etag: true, brotli: true, gzip: true });

  return (request, response) => {
    const address = readAddress(request.url ?? '/');
    if (address === null) {
      refuse(response, 400);
      return;
    }
    const { pathname, search } = address;
    const path = pathname.slice(base.length);
    if (pathname === base || (pathname.startsWith(base) && isPageWithoutSlash(folder, path))) {
      redirect(response, `${pathname}/${search}`);
      return;
    }
    if (!pathname.startsWith(`${base}/`)) {
      refuse(response);
      return;
    }

    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    request.url = path + search;
    serveFile(request, response, () => {
      if (extname(path) !== '') {
        refuse(response);
        return;
      }
      request.url = '/200.html';
      serveFile(request, response, () => {
        refuse(response);
      });
    });
  };
}

/**
 * The address asked for, or null when it is malformed: nobody may stop the server with one.
 *
 * @param {string} raw
 */
function readAddress(raw) {
  try {
    const address = new URL(raw, 'http://localhost');
    decodeURIComponent(address.pathname);
    return address;
  } catch {
    return null;
  }
}

/**
 * @param {string} folder
 * @param {string} path
 */
function isPageWithoutSlash(folder, path) {
  if (path.endsWith('/')) return false;
  const target = normalize(join(folder, decodeURIComponent(path)));
  if (!target.startsWith(normalize(folder) + sep)) return false;
  return existsSync(join(target, 'index.html')) && statSync(target).isDirectory();
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(308, { Location: location }).end();
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {404 | 400} [status]
 */
function refuse(response, status = 404) {
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
    .end(status === 404 ? 'Not found\n' : 'Malformed address\n');
}

/**
 * @param {ServerOptions} [options]
 * @returns {Promise<RunningServer>} rejects with EADDRINUSE when the port is taken
 */
export async function startServer(options = {}) {
  const { folder = 'build', base = '', port = 0, host = 'localhost' } = options;
  const server = createServer(answerFrom(folder, base));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(undefined);
    });
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  const origin = `http://localhost:${String(taken)}`;
  return {
    origin,
    url: `${origin}${base}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
