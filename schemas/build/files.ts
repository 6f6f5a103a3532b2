import { readFileSync } from 'node:fs';

/** The root of the repository. */
export const ROOT = new URL('../../', import.meta.url);

/** A file that `generate.ts` writes: path from the root, and content. */
export interface Generated {
  readonly path: string;
  readonly content: string;
}

export function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** What stands at the top of every generated file. */
export function banner(...sources: readonly string[]): string {
  return `// Generated from ${sources.join(' and ')} by \`node schemas/generate.ts\`. Don't edit: change the schema and run that.\n`;
}
