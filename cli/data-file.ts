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
  const { parseJson } = await import('../src/index.ts');
  const parsed = parseJson(bytes);
  if ('value' in parsed) return parsed.value;
  const { rule, line } = parsed.finding;
  throw rule === 'json/dobbel-nokkel' ? twice(file, line) : notValid(file, 'JSON', line);
}

async function readYaml(file: string, text: string): Promise<unknown> {
  const { parse, YAMLParseError } = await import('yaml');
  try {
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    const { code, linePos } = error instanceof YAMLParseError ? error : { code: null, linePos: undefined };
    const line = linePos?.[0].line ?? null;
    throw code === 'DUPLICATE_KEY' ? twice(file, line) : notValid(file, 'YAML', line);
  }
}

/** Which of the two was meant is not ours to guess. */
function twice(file: string, line: number | null): Problem {
  const place = placeIn(file, line);
  return new Problem([
    `${place}: et felt står to ganger i samme objekt`,
    `${place}: a field stands twice in the same object`,
  ]);
}

function placeIn(file: string, line: number | null): string {
  return line === null ? file : `${file}:${line}`;
}

function notValid(file: string, kind: 'JSON' | 'YAML', line: number | null): Problem {
  const place = placeIn(file, line);
  return new Problem([`${place}: ikke gyldig ${kind}`, `${place}: not valid ${kind}`]);
}
