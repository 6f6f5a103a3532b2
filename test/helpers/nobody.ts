import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An address of this machine where nobody listens: a port that was free a moment ago. */
export async function nobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
