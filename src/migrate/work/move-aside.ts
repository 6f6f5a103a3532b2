import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';

/** Moves a file into the folder of what is no longer current, under its name; nothing that is there is written over. */
export function moveAside(folder: string, name: string, to: string): void {
  for (let number = 1; ; number += 1) {
    const target = path.join(to, number === 1 ? name : `${name}.${number}`);
    if (existsSync(target)) continue;
    mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
    renameSync(path.join(folder, name), target);
    return;
  }
}
