import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse, number: number) => void;

/** A server on a free port that answers as the test says, and keeps what was asked. */
export class TestServer {
  readonly url: string;
  /** Path and query of each request, in order. */
  readonly asked: string[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  /** What the next requests get; a test sets it. `number` counts from 1. */
  handler: Handler = (_, response) => json(response, {});
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => {
      this.asked.push(request.url ?? '');
      this.headers.push(request.headers);
      this.handler(request, response, this.asked.length);
    });
  }

  static start(): Promise<TestServer> {
    const server = createServer();
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve(new TestServer(server)));
    });
  }

  /** Forgets what was asked. */
  serve(handler: Handler): void {
    this.asked.length = 0;
    this.headers.length = 0;
    this.handler = handler;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
    });
  }
}

export function json(response: ServerResponse, value: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}
