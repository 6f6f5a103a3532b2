import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where systems put Chromium; BKM_CHROMIUM names another place. */
const PLACES = [
  process.env.BKM_CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The machine's Chromium, or null. */
export const CHROMIUM = PLACES.find((place) => place !== '' && existsSync(place)) ?? null;

/** Only what the page does is to reach the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page that has `resultOf` of the library's bundle, and lists what it asks the network for. */
export interface LibraryPage {
  readonly page: Page;
  /** Path, or whole address where it is another host's, of each request of the page, and of web sockets; in their order. */
  readonly asked: readonly string[];
  /** What the page wrote to its console, and what went uncaught. */
  readonly said: readonly string[];
  /** The library's word on a file, as `resultOf` gives it. */
  resultOf(bytes: Uint8Array): Promise<string>;
  close(): Promise<void>;
}

/** Bundles `resultOf` as a web site would, and opens a page with it that may run no text as code (no `eval`). */
export async function libraryPage(executablePath: string): Promise<LibraryPage> {
  const script = await bundle();
  const server = createServer((request, response) => {
    const isScript = request.url === '/bkm.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "script-src 'self'");
    response.end(isScript ? script : '<!doctype html><title>bkm</title><script src="/bkm.js"></script>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  const page = await browser.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(base, '')));
  page.on('websocket', (socket) => asked.push(socket.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(base);
  return {
    page,
    asked,
    said,
    resultOf: (bytes) => page.evaluate<string>(`resultOf(${JSON.stringify(Buffer.from(bytes).toString('base64'))})`),
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { resultOf } from './test/packaging/result-of.ts';
        globalThis.resultOf = (base64) => resultOf(new File([Uint8Array.from(atob(base64), (it) => it.charCodeAt(0))], 'krav.xml'));`,
      resolveDir: ROOT,
    },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
