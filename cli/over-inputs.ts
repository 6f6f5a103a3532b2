import { setImmediate as turn } from 'node:timers/promises';
import { type Finding, isBkmError, RuleCrash } from '../src/index.ts';
import type { Collected, FileResult } from './collected.ts';
import type { Input, Missing } from './inputs.ts';
import type { Io } from './io.ts';
import { codeOf, Problem } from './problem.ts';
import { findInput } from './texts.ts';

/**
 * Runs `each` over the inputs until `stop` says that nobody takes any more. One that can't be read is told of, and the others
 * go on. A fault of ours breaks off the run: the rest is told of as not read, so that what was found before is not lost.
 *
 * @returns false when it was stopped
 */
export async function overInputs(
  inputs: readonly (Input | Missing)[],
  collected: Collected,
  io: Io,
  each: (input: Input) => Promise<FileResult>,
  stop: () => boolean = () => false,
): Promise<boolean> {
  for (const [index, input] of inputs.entries()) {
    // Small files are read and written without waiting: a signal is heard in between.
    await turn();
    io.signal.throwIfAborted();
    await progress(io, index, inputs.length);
    if ('missing' in input) collected.add(input.name, null, notThere(input));
    else if (collected.isBroken)
      collected.add(input.name, null, unread(findInput('input/feil-i-bkm#for', {}, {}, { file: input.name })));
    else collected.add(input.name, input, await readOne(input, collected, io, each));
    if (stop()) return false;
  }
  await progress(io, inputs.length, inputs.length);
  return true;
}

async function readOne(
  input: Input,
  collected: Collected,
  io: Io,
  each: (input: Input) => Promise<FileResult>,
): Promise<FileResult> {
  try {
    return await each(input);
  } catch (error) {
    // A reading that is broken off fails in its own words.
    io.signal.throwIfAborted();
    if (!isReadError(error)) return ofFault(error, input, collected);
    const finding =
      error.code === 'EACCES' || error.code === 'EPERM'
        ? findInput('input/uleselig#rettigheter', {}, {}, { file: input.name })
        : findInput('input/uleselig', { kode: codeOf(error) }, {}, { file: input.name });
    return unread(finding);
  }
}

/** @throws what is not a fault of ours: something that the user can mend */
function ofFault(error: unknown, { name }: Input, collected: Collected): FileResult {
  if (error instanceof Problem || (isBkmError(error) && error.code !== 'INTERNAL')) throw error;
  collected.breakOff(error);
  const context = { file: name };
  if (!(error instanceof RuleCrash)) return unread(findInput('input/feil-i-bkm', {}, {}, context));
  return unread(findInput('input/feil-i-bkm#regel', { regel: error.rule }, {}, context));
}

function unread(finding: Finding): FileResult {
  return { ...NOTHING, findings: [finding] };
}

/** An error of the operating system. Errors of writing are told otherwise, so it is about the input. */
export function isReadError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

const NOTHING = {
  revision: null,
  messages: 0,
  bills: 0,
  withheldBills: 0,
  account: null,
  readable: false,
} as const;

function notThere({ name, missing }: Missing): FileResult {
  const context = { file: name };
  switch (missing) {
    case 'file':
      return unread(findInput('input/finnes-ikke', {}, {}, context));
    case 'folder':
      return unread(findInput('input/finnes-ikke#tom-mappe', {}, {}, context));
    case 'glob':
      return unread(findInput('input/finnes-ikke#monster', {}, {}, context));
    case 'rights':
      return unread(findInput('input/uleselig#mappe', {}, {}, context));
    case 'half-written':
      return unread(findInput('input/halvskrevet', {}, {}, context));
  }
}

const MANY = 20;

async function progress(io: Io, done: number, all: number): Promise<void> {
  if (!io.stderr.isTTY || all < MANY) return;
  await io.stderr.write(done === all ? '\r\u001b[K' : `\r${done}/${all}\u001b[K`);
}
