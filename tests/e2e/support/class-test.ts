/** A server in the room for a test of its own, which it may kill and start again. */
import { type ClassServer, startClassServer } from './class-server.ts';
import { test as base } from './fixtures.ts';

type Room = {
  server: ClassServer;
  /** As by a power cut, and on again: the same port, the same logs. */
  restart: (meanwhile?: () => Promise<void>) => Promise<void>;
};

export const test = base.extend<Room & { running: { current: ClassServer; folder: string } }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern, and this needs none
  running: async ({}, use, testInfo) => {
    const folder = testInfo.outputPath('rooms');
    const running = { current: await startClassServer(folder), folder };
    await use(running);
    await running.current.kill();
  },
  server: async ({ running }, use) => {
    await use(running.current);
  },
  restart: async ({ running }, use) => {
    await use(async (meanwhile = () => Promise.resolve()) => {
      const { current, folder } = running;
      await current.kill();
      await meanwhile();
      running.current = await startClassServer(folder, current.port);
    });
  },
});
