import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Input } from './inputs.ts';
import { Problem } from './problem.ts';
import type { RunFiles } from './run-files.ts';

/** True where `-o` is a folder: one that is there, or a name that ends as a folder's. */
export async function isFolder(output: string, cwd: string): Promise<boolean> {
  if (/[/\\]$/.test(output)) return true;
  const status = await stat(path.resolve(cwd, output)).catch(() => null);
  return status?.isDirectory() === true;
}

/**
 * The file of each document: `-o FILE`, or below the folder `-o DIR` named after the input; none where they go to stdout.
 *
 * @throws {Problem} when one is something else to the run; in a folder, where bkm chose the name, also when it is there already:
 *   it may be the XML that the JSON once came from
 */
export async function reserveXml(
  documents: readonly (string | null)[],
  input: Input,
  output: string | undefined,
  files: RunFiles,
  cwd: string,
): Promise<readonly string[]> {
  if (output === undefined) return [];
  const chosen = !(await isFolder(output, cwd));
  const stem = path.basename(input.relative).replace(/\.[^.]*$/, '');
  const named = (index: number) => path.join(output, `${stem}${documents.length > 1 ? `.${index + 1}` : ''}.xml`);
  const targets = documents.map((_, index) => path.resolve(cwd, chosen ? output : named(index)));
  for (const target of targets) {
    await files.reserve(target, ['XML-en', 'the XML']);
    if (!chosen && (await isThere(target))) throw there(target);
  }
  return targets;
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function there(target: string): Problem {
  return new Problem(
    [`${target} finnes fra før, og skrives ikke over`, `${target} is there already, and is not written over`],
    ['Velg en annen mappe med -o.', 'Choose another folder with -o.'],
  );
}
