/**
 * `npm start`: builds the banks and the app, then serves them to this machine and to the phones on
 * the same network. PORT chooses another port; BASE_PATH builds and serves under a sub-path.
 */
import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import { readBasePath, readBuildPlace } from '../config/build-place.js';
import { runStep } from './run-step.mjs';
import { startServer } from './serve-build.mjs';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 20;

/**
 * @param {string} name
 * @param {string[]} command
 */
async function buildStep(name, command) {
  console.log(`${name} …`);
  const { passed, output } = await runStep({ name, command });
  if (passed) return;
  console.error(output);
  console.error(`${name}: failed, so there is nothing to serve.`);
  process.exit(1);
}

function readPort() {
  const { PORT = '' } = process.env;
  if (PORT === '') return FIRST_PORT;
  const port = Number(PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  console.error(`PORT is "${PORT}", which is no port number: use one from 1 to 65535.`);
  process.exit(2);
}

/**
 * The server on the wanted port, or on the next free one after it.
 *
 * @param {number} wanted
 */
async function startOnFreePort(wanted) {
  const options = { folder: readBuildPlace().site, base: readBasePath(), host: '0.0.0.0' };
  for (let port = wanted; port < wanted + PORTS_TO_TRY; port += 1) {
    try {
      return await startServer({ ...options, port });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      console.log(`Port ${port} is taken; trying ${port + 1}.`);
    }
  }
  console.error(`Ports ${wanted} to ${wanted + PORTS_TO_TRY - 1} are all taken: set PORT.`);
  process.exit(1);
}

/** This machine's address for others on its network, or null when it has none. */
function lanAddress() {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const found = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
  return found?.address ?? null;
}

const wanted = readPort();
await buildStep('Building the banks', ['npm', 'run', '--silent', 'banks']);
await buildStep('Building the app', ['vite', 'build']);

const server = await startOnFreePort(wanted);
console.log(`\nRecto Verso is at  ${server.url}`);

const address = lanAddress();
if (address !== null) {
  const url = server.url.replace('localhost', address);
  console.log(`For a phone on the same network:  ${url}\n`);
  console.log(renderUnicodeCompact(url));
  console.log(
    '\nOver a plain http address a phone can study, but not install the app or use it offline:',
  );
  console.log('for that it needs https (docs/deploy.md).');
}
console.log('\nStop with Ctrl+C.');
