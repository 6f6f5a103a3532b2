import { makeFolder } from '../../make-folder.ts';

/** Makes a folder, for its owner alone, and what is missing above it. */
export function makeOwnFolder(folder: string): void {
  makeFolder(folder, 0o700);
}
