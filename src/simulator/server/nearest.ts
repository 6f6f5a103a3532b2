import { editDistance } from '../../values/edit-distance.ts';
import type { Route } from '../frame.ts';

/** At most this share of a path may differ. */
const SHARE = 3;

/** The route whose path is most like the one that was asked for; null when none is near. What stands for `:params` counts as nothing. */
export function nearestRoute(path: string, routes: readonly Route[]): Route | null {
  // A path that somebody made up to be long is not compared letter by letter with each route.
  const asked = path.slice(0, 200);
  const limit = Math.floor(asked.length / SHARE);
  let best: Route | null = null;
  let least = limit + 1;
  for (const route of fixedFirst(routes)) {
    const distance = editDistance(asked, filled(route.path, asked), limit);
    if (distance < least) [best, least] = [route, distance];
  }
  return best;
}

/** Of two that are as near, the one with fewer `:params` is named. */
function fixedFirst(routes: readonly Route[]): readonly Route[] {
  const params = ({ path }: Route) => path.split('/:').length;
  return [...routes].sort((a, b) => params(a) - params(b));
}

/** The route's path with what stands in the asked one at the places of its `:params`. */
function filled(pattern: string, asked: string): string {
  const segments = asked.split('/');
  return pattern
    .split('/')
    .map((part, index) => (part.startsWith(':') ? (segments[index] ?? '') : part))
    .join('/');
}
