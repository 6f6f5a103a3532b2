import { existsSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { makeOwnFolder } from './make-own-folder.ts';

/**
 * Moves a file or a folder to where is kept what is no longer current, under its name; nothing that is there is written over. What is
 * gone already was moved by another worker.
 *
 * @param name below `folder`, with `/`
 */
export function moveAside(folder: string, name: string, to: string): void {
  const from = path.join(folder, name);
  const target = freePlace(to, name.split('/'));
  makeOwnFolder(path.dirname(target));
  try {
    renameSync(from, target);
  } catch (error) {
    if (existsSync(from)) throw error;
  }
}

/** Each part with a number where something else has its name. */
function freePlace(to: string, parts: readonly string[]): string {
  const isFree = (place: string, isLast: boolean) =>
    !existsSync(place) || (!isLast && statSync(place, { throwIfNoEntry: false })?.isDirectory() === true);
  return parts.reduce((place, part, index) => {
    for (let number = 1; ; number += 1) {
      const next = path.join(place, number === 1 ? part : `${part}.${number}`);
      if (isFree(next, index === parts.length - 1)) return next;
    }
  }, to);
}
