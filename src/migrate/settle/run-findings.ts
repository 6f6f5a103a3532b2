import { rmSync } from 'node:fs';
import type { Finding } from '../../diagnostics/finding.ts';
import { BlockReader, BlockWriter } from '../record/blocks.ts';
import { pendingName } from '../work/pending-text.ts';

/** Findings of rules of the run, on the disk until the reports are written: by the place of their file in the run. */
export class RunFindings {
  readonly #path: string;
  readonly #writer: BlockWriter;
  #reader: BlockReader | null = null;

  constructor(folder: string) {
    this.#path = pendingName(folder);
    this.#writer = new BlockWriter(this.#path);
  }

  /** @param findings of one file, in order */
  add(place: number, findings: Iterable<Finding>): void {
    // The file is the same for all, and not written.
    for (const { file: _, ...finding } of findings) this.#writer.line(place, JSON.stringify(finding));
    this.#writer.endSection(place);
  }

  end(): void {
    this.#writer.end('');
    this.#reader = new BlockReader(this.#path);
  }

  /** Of one file, in order. */
  *of(place: number, file: string): Generator<Finding> {
    for (const line of this.#reader?.lines(place) ?? []) {
      // Written by this very program, and held against its checksum.
      yield { ...(JSON.parse(line) as Omit<Finding, 'file'>), file };
    }
  }

  drop(): void {
    this.#reader?.close();
    this.#writer.drop();
    rmSync(this.#path, { force: true });
  }
}
