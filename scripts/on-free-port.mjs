const PORTS_TO_TRY = 20;

/**
 * What is started on the wanted port, or on the next free one after it. Ends the process where there
 * is none.
 *
 * @template Started
 * @param {number} wanted
 * @param {(port: number) => Promise<Started>} start rejects with EADDRINUSE when the port is taken
 * @returns {Promise<Started>}
 */
export async function onFreePort(wanted, start) {
  for (let port = wanted; port < wanted + PORTS_TO_TRY; port += 1) {
    try {
      return await start(port);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      console.log(`Port ${port} is taken; trying ${port + 1}.`);
    }
  }
  console.error(`Ports ${wanted} to ${wanted + PORTS_TO_TRY - 1} are all taken: set PORT.`);
  process.exit(1);
}
