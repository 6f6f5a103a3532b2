import { BkmError } from '../../errors.ts';
import type { Params, Route } from '../frame.ts';

/** What a method and a path lead to: a route, a path that has other methods, or nothing. */
export type Match =
  | { readonly kind: 'route'; readonly route: Route; readonly params: Params }
  | { readonly kind: 'other-method'; readonly route: Route; readonly allow: readonly string[] }
  | { readonly kind: 'none' };

/** All routes, found by path. */
export class RouteTable {
  readonly routes: readonly Route[];
  readonly #compiled: readonly Compiled[];

  /** @throws {BkmError} INTERNAL when two parts answer the same call */
  constructor(routes: readonly Route[]) {
    const keys = routes.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`);
    const twice = keys.find((key, index) => keys.indexOf(key) < index);
    if (twice !== undefined) throw new BkmError('INTERNAL', `Two routes for ${twice}.`);
    this.routes = routes;
    this.#compiled = routes.map(compile).sort((a, b) => a.names.length - b.names.length);
  }

  /** @param path as in the request line, without the query */
  find(method: string, path: string): Match {
    const segments = path.split('/').map(decoded);
    const fitting = this.#compiled.filter(({ parts }) => fits(parts, segments));
    const [closest] = fitting;
    if (closest === undefined) return { kind: 'none' };
    const found = fitting.find(({ route }) => route.method === method);
    if (found === undefined) {
      return {
        kind: 'other-method',
        route: closest.route,
        allow: [...new Set(fitting.map(({ route }) => route.method))],
      };
    }
    return { kind: 'route', route: found.route, params: paramsOf(found, segments) };
  }
}

interface Compiled {
  readonly route: Route;
  readonly parts: readonly string[];
  readonly names: readonly string[];
}

function compile(route: Route): Compiled {
  const parts = route.path.split('/');
  return { route, parts, names: parts.filter((part) => part.startsWith(':')) };
}

/** Null for a segment that is no text: nothing fits it. */
function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function fits(parts: readonly string[], segments: readonly (string | null)[]): boolean {
  if (parts.length !== segments.length) return false;
  return parts.every((part, index) => {
    const segment = segments[index];
    return part.startsWith(':') ? segment !== '' && segment !== null : segment === part;
  });
}

function paramsOf({ parts }: Compiled, segments: readonly (string | null)[]): Params {
  return (name) => segments[parts.indexOf(`:${name}`)] ?? '';
}
