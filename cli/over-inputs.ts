import type { Collected, FileResult } from './collected.ts';
import type { Input, Missing } from './inputs.ts';
import type { Io } from './io.ts';
import { codeOf } from './problem.ts';
import { findInput } from './texts.ts';

/**
 * Runs `each` over the inputs until `stop` says that nobody takes any more. One that can't be read is told of, and the others
 * go on.
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
    io.signal.throwIfAborted();
    await progress(io, index, inputs.length);
    if ('missing' in input) collected.add(input.name, null, notThere(input));
    else collected.add(input.name, input, await readOne(input, io, each));
    if (stop()) return false;
  }
  await progress(io, inputs.length, inputs.length);
  return true;
}

async function readOne(input: Input, io: Io, each: (input: Input) => Promise<FileResult>): Promise<FileResult> {
  try {
    return await each(input);
  } catch (error) {
    // A reading that is broken off fails in its own words.
    io.signal.throwIfAborted();
    if (!isReadError(error)) throw error;
    const finding =
      error.code === 'EACCES' || error.code === 'EPERM'
        ? findInput('input/uleselig#rettigheter', {}, {}, { file: input.name })
        : findInput('input/uleselig', { kode: codeOf(error) }, {}, { file: input.name });
    return { ...NOTHING, findings: [finding] };
  }
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
      return { ...NOTHING, findings: [findInput('input/finnes-ikke', {}, {}, context)] };
    case 'folder':
      return { ...NOTHING, findings: [findInput('input/finnes-ikke#tom-mappe', {}, {}, context)] };
    case 'glob':
      return { ...NOTHING, findings: [findInput('input/finnes-ikke#monster', {}, {}, context)] };
    case 'rights':
      return { ...NOTHING, findings: [findInput('input/uleselig#mappe', {}, {}, context)] };
    case 'half-written':
      return { ...NOTHING, findings: [findInput('input/halvskrevet', {}, {}, context)] };
  }
}

const MANY = 20;

async function progress(io: Io, done: number, all: number): Promise<void> {
  if (!io.stderr.isTTY || all < MANY) return;
  await io.stderr.write(done === all ? '\r\u001b[K' : `\r${done}/${all}\u001b[K`);
}
