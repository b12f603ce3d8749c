/**
 * `npm run classroom`: builds the banks and the app, then starts the server in the room, which serves
 * the app and holds sessions for the phones on the same network (docs/classroom-protocol.md). PORT
 * chooses another port, CLASSROOM_DATA where the logs of the sessions are kept, CLASSROOM_REDIS_URL a
 * Redis for them instead (docs/classroom-redis.md).
 */
import { spawn } from 'node:child_process';
import { buildApp } from './build-app.mjs';

await buildApp();

const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
  stdio: 'inherit',
});
// Ctrl+C reaches the server by itself, and the server says when it is done
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    if (signal === 'SIGTERM') server.kill(signal);
  });
}
server.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
