import type { Log, State } from '../frame.ts';
import { MemoryState } from './memory.ts';
import { readStateFile } from './read.ts';
import { StateFile } from './write.ts';

export interface OpenedState {
  readonly state: State;
  /** Resolved when the file has all that is known now. */
  idle(): Promise<void>;
}

/**
 * The state of a simulator: in memory, and in a file where one is named. One simulator a file.
 *
 * @throws {BkmError} CONFIG when the file can't be read or is none of ours; OUTPUT when it can't be written
 */
export async function openState(file: string | null, log: Log): Promise<OpenedState> {
  if (file === null) return { state: new MemoryState(), idle: async () => {} };
  const stored = await readStateFile(file, log);
  const kept = await StateFile.make(file, () => new MemoryState(stored).lines());
  return {
    state: new MemoryState(stored, (line, all) => kept.add(line(), all)),
    idle: () => kept.idle(),
  };
}
