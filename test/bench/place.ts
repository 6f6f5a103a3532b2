import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository: where candidates run. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The official schemas: reference data beside the repository, never in it. */
const XSD = path.join(ROOT, '../shared/reference/xsd');

/** Where they are; null where they are not. */
export const xsdFolder = existsSync(XSD) ? XSD : null;

/** The command of one of our candidates. */
export function candidate(name: string, ...args: readonly string[]): readonly string[] {
  return [process.execPath, path.join(ROOT, 'test/bench/candidates', `${name}.ts`), ...args];
}

/** Whether a tool is on the PATH. */
export function hasTool(name: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
