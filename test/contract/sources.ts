import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of ours: its path from the root of the repository with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file within a folder. */
export function sourcesIn(folder: string): readonly SourceFile[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(path.join(ROOT, name), 'utf8') }));
}

/** Strings, which stay, and comments, which go: a URL in a string is no comment. */
const STRING_OR_COMMENT = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** A source without its comments. */
export function codeOf({ text }: SourceFile): string {
  return text.replaceAll(STRING_OR_COMMENT, (piece) => (piece.startsWith('/') ? ' ' : piece));
}

/** Imports of every kind: static, type, export from, for the effect, dynamic, and as a type. */
const IMPORT = /\b(?:import|export)\b[^'"`;()=]*\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a file imports, as written: `./finding.ts`, `node:fs`, `saxes`. */
export function importsOf(file: SourceFile): readonly string[] {
  return [...codeOf(file).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

/** The file that a relative import stands for, as a path from the root; null for a package. */
export function resolved(from: string, specifier: string): string | null {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : null;
}
