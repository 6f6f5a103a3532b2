import { describe, expect, it } from 'vitest';
import { nearestRoute } from '../../../src/simulator/server/nearest.ts';
import { RouteTable } from '../../../src/simulator/server/route-table.ts';
import type { Route } from '../../../src/simulator.ts';

const route = (method: Route['method'], path: string): Route => ({
  method,
  path,
  public: true,
  handle: () => ({ status: 200, text: path }),
});

const ROUTES = [route('GET', '/a/:id'), route('GET', '/a/list'), route('POST', '/a/:id'), route('GET', '/a/:id/:part')];
const table = new RouteTable(ROUTES);

function found(method: string, path: string): unknown {
  const match = table.find(method, path);
  if (match.kind === 'route') return [match.route.path, match.params('id'), match.params('part')];
  return match.kind === 'none' ? null : match.allow;
}

describe('a path leads to', () => {
  it.each([
    ['GET', '/a/7', ['/a/:id', '7', '']],
    ['GET', '/a/list', ['/a/list', '', '']],
    ['POST', '/a/list', ['/a/:id', 'list', '']],
    ['GET', '/a/%C3%B8%2F1/x', ['/a/:id/:part', 'ø/1', 'x']],
    ['DELETE', '/a/7', ['GET', 'POST']],
    ['GET', '/a/', null],
    ['GET', '/a', null],
    ['GET', '/a/7/', null],
    ['GET', '//a/7', null],
    ['GET', '/a/%E0%A4%A', null],
  ])('%s %s: %j', (method, path, expected) => {
    expect(found(method, path)).toEqual(expected);
  });

  it('one route only', () => {
    expect(() => new RouteTable([route('GET', '/a/:id'), route('GET', '/a/:name')])).toThrow('Two routes for GET /a/:');
  });
});

describe('the nearest route', () => {
  it.each([
    ['/b/list', '/a/list'],
    ['/aa/list', '/a/list'],
    ['/b/12345678/x', '/a/:id/:part'],
    ['/completely/other/path', null],
    [`/${'x'.repeat(100_000)}`, null],
  ])('of %.20s is %s', (path, nearest) => {
    expect(nearestRoute(path, ROUTES)?.path ?? null).toBe(nearest);
  });
});
