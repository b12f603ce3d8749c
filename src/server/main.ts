/**
 * The server in the room: `npm run classroom` builds the app and starts it. One process serves the app
 * and the join page, and holds the sessions over WebSocket.
 */
import { mkdirSync } from 'node:fs';
import { readBasePath, readBuildPlace } from '../../config/build-place.js';
import { lanAddress } from '../../scripts/lan-address.mjs';
import { onFreePort } from '../../scripts/on-free-port.mjs';
import { diagnoseTo } from './diagnose.ts';
import { lockFolder } from './log/lock-folder.ts';
import { printAddresses } from './print-addresses.ts';
import { readOptions } from './read-options.ts';
import { startClassroom } from './start-classroom.ts';

const options = readOptions(process.argv.slice(2), process.env);
if (!options.ok) {
  console.error(options.error);
  process.exit(2);
}
const { folder, redisUrl, proxies, port: wanted, withApp } = options.value;

if (redisUrl === null) {
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder);
  if (!lock.ok) {
    console.error(
      `Process ${lock.holder} keeps its sessions in ${folder} already: stop it, or set CLASSROOM_DATA ` +
        `to another folder. If it is no classroom server, remove ${folder}/lock.`,
    );
    process.exit(1);
  }
  process.once('exit', lock.release);
}

const diagnose = diagnoseTo(process.stderr);
// the last resort: a fault in one room leaves the others alone
process.on('uncaughtException', (error) => {
  diagnose(`A fault: ${error.stack ?? error.message}`);
});

const base = readBasePath();
const site = withApp ? readBuildPlace().site : null;
const place = { host: '0.0.0.0', base, site, folder, redisUrl, proxies, address: lanAddress() };
const classroom = await onFreePort(wanted, (port) =>
  startClassroom({ ...place, port, diagnose }),
).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'The server does not start.');
  process.exit(1);
});

if (classroom.restored > 0) console.log(`Sessions taken up again: ${classroom.restored}.`);
if (withApp) printAddresses({ base, port: classroom.port, address: lanAddress() });
else console.log(`Sockets only, at port ${classroom.port}.`);
console.log('\nStop with Ctrl+C: sessions are kept, and go on when it is started again.');

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    void classroom.close().then(() => process.exit(0));
  });
