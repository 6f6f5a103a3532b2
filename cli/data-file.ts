import { readFile } from 'node:fs/promises';
import { Problem, reasonOf } from './problem.ts';

/**
 * Reads a file of JSON or YAML: data, never code.
 *
 * @throws {Problem} when it can't be read or is neither
 */
export async function readData(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const [nb, en] = reasonOf(error);
    throw new Problem([`kan ikke lese ${file} (${nb})`, `can't read ${file} (${en})`]);
  });
  return /\.ya?ml$/i.test(file) ? readYaml(file, bytes.toString('utf8')) : readJson(file, bytes);
}

// The parsers' own messages quote the file, which may hold anything: only the place is told.

async function readJson(file: string, bytes: Buffer): Promise<unknown> {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    const { parseJson } = await import('../src/index.ts');
    const parsed = parseJson(bytes);
    throw notValid(file, 'JSON', 'finding' in parsed ? parsed.finding.line : null);
  }
}

async function readYaml(file: string, text: string): Promise<unknown> {
  const { parse, YAMLParseError } = await import('yaml');
  try {
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    throw notValid(file, 'YAML', error instanceof YAMLParseError ? (error.linePos?.[0].line ?? null) : null);
  }
}

function notValid(file: string, kind: 'JSON' | 'YAML', line: number | null): Problem {
  const place = line === null ? file : `${file}:${line}`;
  return new Problem([`${place}: ikke gyldig ${kind}`, `${place}: not valid ${kind}`]);
}
