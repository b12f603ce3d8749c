/**
 * `npm start`: builds the banks and the app, then serves them to this machine and to the phones on
 * the same network. PORT chooses another port; BASE_PATH builds and serves under a sub-path.
 */
import { renderUnicodeCompact } from 'uqr';
import { readBasePath, readBuildPlace } from '../config/build-place.js';
import { buildApp } from './build-app.mjs';
import { lanAddress } from './lan-address.mjs';
import { onFreePort } from './on-free-port.mjs';
import { startServer } from './serve-build.mjs';

const FIRST_PORT = 4173;

function readPort() {
  const { PORT = '' } = process.env;
  if (PORT === '') return FIRST_PORT;
  const port = Number(PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  console.error(`PORT is "${PORT}", which is no port number: use one from 1 to 65535.`);
  process.exit(2);
}

const wanted = readPort();
await buildApp();

const options = { folder: readBuildPlace().site, base: readBasePath(), host: '0.0.0.0' };
const server = await onFreePort(wanted, (port) => startServer({ ...options, port }));
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
