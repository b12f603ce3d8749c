/** Where phones and the teacher find the server, in words and as QR codes. */
import { renderUnicodeCompact } from 'uqr';

export interface ServerAddress {
  /** '' or '/recto'. */
  readonly base: string;
  readonly port: number;
  /** For others on the network; null where this machine has none. */
  readonly address: string | null;
}

export function printAddresses({ base, port, address }: ServerAddress): void {
  const page = (host: string, path: string) => `http://${host}:${port}${base}/fr/${path}/`;
  console.log(`\nLead a class on this machine:  ${page('localhost', 'class')}`);
  if (address === null) {
    console.log('This machine has no address on a network, so phones cannot join.');
    return;
  }
  console.log(`Lead it from another one on the same network:  ${page(address, 'class')}\n`);
  console.log(renderUnicodeCompact(page(address, 'class')));
  console.log(`\nJoin with a phone on the same network:  ${page(address, 'join')}\n`);
  console.log(renderUnicodeCompact(page(address, 'join')));
  console.log('\nA network for guests may keep phones from one another: then play without phones.');
}
