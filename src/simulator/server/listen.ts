import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BkmError } from '../../errors.ts';
import type { Limits } from '../options.ts';
import { codeOf } from '../state/code-of.ts';

/** Only this machine gets in. */
const HOST = '127.0.0.1';

export interface Listening {
  /** `http://127.0.0.1:PORT`. */
  readonly base: string;
  /** Takes no new connection, lets running answers end within the grace, then cuts what is left. */
  close(): Promise<void>;
}

/** @throws {BkmError} OPTIONS when the port is taken or may not be used */
export async function listen(
  port: number,
  limits: Limits,
  onRequest: (base: string) => (incoming: IncomingMessage, outgoing: ServerResponse) => void,
): Promise<Listening> {
  const { requestTimeout, headersTimeout, closeGrace } = limits;
  const server = createServer({
    requestTimeout,
    headersTimeout,
    // How often the two are looked at.
    connectionsCheckingInterval: Math.max(50, Math.min(requestTimeout, headersTimeout) / 4),
  });
  await bound(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new BkmError('INTERNAL', 'The server has no port.');
  const base = `http://${HOST}:${address.port}`;
  server.on('request', onRequest(base));
  return { base, close: () => closed(server, closeGrace) };
}

function bound(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // Later ones (no file descriptor left for a connection) are that connection's: the server goes on.
    server.on('error', (cause) => reject(notBound(port, cause)));
    server.listen(port, HOST, resolve);
  });
}

function notBound(port: number, cause: unknown): BkmError {
  const code = codeOf(cause);
  const why = code === 'EADDRINUSE' ? 'another program uses it' : code;
  return new BkmError('OPTIONS', `Port ${port} can't be used: ${why}.`, {
    hint: 'Choose another port, or 0 for any free one.',
    nb: {
      message: `Port ${port} kan ikke brukes: ${code === 'EADDRINUSE' ? 'et annet program bruker den' : code}.`,
      hint: 'Velg en annen port, eller 0 for en hvilken som helst ledig.',
    },
    cause,
  });
}

async function closed(server: Server, grace: number): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await done;
  clearTimeout(timer);
}
