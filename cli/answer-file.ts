import { readlink, stat } from 'node:fs/promises';
import path from 'node:path';
import { readPraksiser } from '../src/index.ts';
import type { Args } from './args.ts';
import { readData } from './data-file.ts';
import type { Io } from './io.ts';
import { Problem } from './problem.ts';
import { RunFiles } from './run-files.ts';
import type { Setting } from './setting.ts';

/**
 * The file that the answer of the practices call is saved in, where links lead; null without `-o`. It takes the place of an earlier
 * answer alone: a praksis map, or a claim, is lost by one letter.
 *
 * @throws {Problem} when it can't be that file, before anything is asked
 */
export async function answerFile(
  { output }: Pick<Args, 'output'>,
  { config }: Pick<Setting, 'config'>,
  io: Pick<Io, 'cwd' | 'stdout'>,
): Promise<string | null> {
  if (output === undefined) return null;
  if (output === '-') throw onStdout();
  const files = new RunFiles();
  if (config.file !== null) files.reads(config.file, ['oppsettet', 'the configuration']);
  if (io.stdout.fd !== null) await files.reserve(io.stdout.fd, ['stdout', 'stdout']);
  const file = await behindLinks(path.resolve(io.cwd, output));
  await files.reserve(file, ['svaret', 'the answer']);
  if (await isOther(file)) throw other(output);
  return file;
}

/** As many as a system follows. */
const LINKS = 40;

/** As a shell's `>` has it: also a link to what is not there yet stays a link. */
async function behindLinks(file: string, links = LINKS): Promise<string> {
  const target = links === 0 ? null : await readlink(file).catch(() => null);
  return target === null ? file : behindLinks(path.resolve(path.dirname(file), target), links - 1);
}

async function isOther(file: string): Promise<boolean> {
  const status = await stat(file).catch(() => null);
  if (status === null || status.size === 0) return false;
  try {
    readPraksiser(await readData(file));
    return false;
  } catch {
    return true;
  }
}

function other(output: string): Problem {
  return new Problem(
    [
      `${output} finnes fra før, og er ikke et lagret svar: den skrives ikke over`,
      `${output} is there already, and is no saved answer: it is not written over`,
    ],
    ['Velg et annet navn.', 'Choose another name.'],
  );
}

function onStdout(): Problem {
  return new Problem(
    ['-o - : svaret lagres i en fil', '-o - : the answer is saved in a file'],
    ['--format json skriver det til stdout.', '--format json writes it to stdout.'],
  );
}
