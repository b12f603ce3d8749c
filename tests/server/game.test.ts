/** The same games and the same comings and goings, with rooms in files and with rooms on Redis. */
import { afterAll, beforeAll, describe } from 'vitest';
import { comingAndGoing } from './suites/coming-and-going.ts';
import { wholeGame } from './suites/whole-game.ts';
import { hasRedis, startRedis, type RedisProcess } from './support/redis-process.ts';
import { withServer } from './support/with-server.ts';

describe('with rooms in files', () => {
  const server = withServer();
  wholeGame(server);
  comingAndGoing(server);
});

describe.skipIf(!hasRedis)('with rooms on Redis', () => {
  let redis: RedisProcess | null = null;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis?.stop());
  const server = withServer(() => ({ redisUrl: redis?.url ?? '' }));
  wholeGame(server);
  comingAndGoing(server);
});
