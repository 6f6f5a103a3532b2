import type { IncomingHttpHeaders } from 'node:http';

/** Whether a path is one of those that steer the simulator. */
export function isAdmin(path: string): boolean {
  return path === '/simulator' || path.startsWith('/simulator/');
}

/**
 * Whether a request was made by a program of this machine, not by a web page that a browser of this machine shows: a page of another
 * origin names it in Origin, and one that has had its name changed to 127.0.0.1 (DNS rebinding) names itself in Host.
 */
export function isLocal(headers: IncomingHttpHeaders, base: string): boolean {
  const { host, origin } = headers;
  return isLoopback(`http://${host ?? ''}`) && (origin === undefined || origin === base);
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}
