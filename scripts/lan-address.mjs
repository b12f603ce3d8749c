import { networkInterfaces } from 'node:os';

/** This machine's address for others on its network, or null when it has none. */
export function lanAddress() {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const found = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
  return found?.address ?? null;
}
