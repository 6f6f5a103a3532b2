import { expect, it } from 'vitest';
import { Stems } from '../../../src/migrate/find/stems.ts';

it('a folder that can not be looked into has a report that is seen', () => {
  const stems = new Stems([]);
  expect(['2014/closed/', 'closed.xml', './'].map((name) => stems.of(name))).toEqual([
    '2014/closed',
    'closed',
    'folder',
  ]);
});
