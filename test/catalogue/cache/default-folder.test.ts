import { expect, it } from 'vitest';
import { defaultCatalogueFolder } from '../../../src/catalogue/cache/default-folder.ts';

it.each([
  ['linux', {}, '/home/kari', '/home/kari/.cache/bkm/catalogue'],
  ['linux', { XDG_CACHE_HOME: '/var/cache/kari' }, '/home/kari', '/var/cache/kari/bkm/catalogue'],
  ['linux', { XDG_CACHE_HOME: 'cache' }, '/home/kari', '/home/kari/.cache/bkm/catalogue'],
  ['linux', { XDG_CACHE_HOME: '' }, '/home/kari', '/home/kari/.cache/bkm/catalogue'],
  ['darwin', { XDG_CACHE_HOME: '/x' }, '/Users/kari', '/Users/kari/Library/Caches/bkm/catalogue'],
  ['win32', { LOCALAPPDATA: 'D:\\Data' }, 'C:\\Users\\kari', 'D:\\Data\\bkm\\Cache\\catalogue'],
  ['win32', {}, 'C:\\Users\\kari', 'C:\\Users\\kari\\AppData\\Local\\bkm\\Cache\\catalogue'],
])('on %s with %j the catalogue is among the caches', (platform, env, home, folder) => {
  expect(defaultCatalogueFolder({ platform, env, home })).toBe(folder);
});
