// Ports on this machine.
import { createServer } from 'node:net';

/**
 * The first free TCP port from `first` on; 0 asks the system for any.
 * @param {number} first @param {string} host
 * @returns {Promise<number>}
 */
export async function freePort(first = 0, host = 'localhost') {
  for (let port = first; port < first + 100; port++) {
    const found = await tryPort(port, host);
    if (found) return found;
  }
  throw new Error(`no free port between ${first} and ${first + 99}`);
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, host, () => {
      const { port: found } = server.address();
      server.close(() => resolve(found));
    });
  });
}
