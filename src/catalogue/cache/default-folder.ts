import { cacheFolder, type Machine } from '../../cache-folder.ts';

export type { Machine };

/** Where the catalogue is kept when nobody says: a folder of the user's caches. */
export function defaultCatalogueFolder(machine: Machine): string {
  return cacheFolder('catalogue', machine);
}
