import { readlink } from 'node:fs/promises';
import path from 'node:path';
import { BkmError } from '../../errors.ts';
import type { Log, State } from '../frame.ts';
import { MemoryState } from './memory.ts';
import { readStateFile } from './read.ts';
import { notWritten, StateFile } from './write.ts';

export interface OpenedState {
  readonly state: State;
  /** Resolved when the file has all that is known now. */
  idle(): Promise<void>;
  /** Another simulator may have the file now. */
  release(): void;
}

/**
 * The state of a simulator: in memory, and in a file where one is named, the one that links lead to. One simulator a file.
 *
 * @throws {BkmError} CONFIG when the file can't be read, is none of ours or another simulator's; OUTPUT when it can't be written
 */
export async function openState(file: string | null, log: Log): Promise<OpenedState> {
  if (file === null) return { state: new MemoryState(), idle: async () => {}, release: () => {} };
  const real = await behindLinks(file);
  const lock = await lockOf(real);
  try {
    const stored = await readStateFile(real, log);
    const kept = await StateFile.make(real, () => new MemoryState(stored).lines());
    return {
      state: new MemoryState(stored, (line, all) => kept.add(line(), all)),
      idle: () => kept.idle(),
      release: () => lock.release(),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function lockOf(file: string) {
  // Node 22 tells whoever loads SQLite that it is an experiment.
  const { lockState } = await import('./lock.ts');
  try {
    return lockState(file);
  } catch (cause) {
    throw cause instanceof BkmError ? cause : notWritten(cause);
  }
}

/** As many as a system follows. */
const LINKS = 40;

/** The file is made anew under its name: a link, also to what is not there yet, would be no link any more. */
async function behindLinks(file: string, links = LINKS): Promise<string> {
  const target = links === 0 ? null : await readlink(file).catch(() => null);
  return target === null ? file : behindLinks(path.resolve(path.dirname(file), target), links - 1);
}
