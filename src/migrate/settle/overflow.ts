import { rmSync } from 'node:fs';
import type { Finding } from '../../diagnostics/finding.ts';
import { compareFindings } from '../../diagnostics/order.ts';
import { BlockReader, BlockWriter } from '../record/blocks.ts';
import { FindingSpool, inOrder, spooledFindings } from '../record/sorted.ts';
import { pendingName } from '../work/pending-text.ts';

/** Findings that are kept in memory; more go to the disk. */
const FEW = 4096;

/** Findings of one file that come in any order and are read in theirs, several times: in memory, or on the disk where they are many. */
export class Overflow {
  readonly #folder: string;
  readonly #file: string;
  #few: Finding[] = [];
  #spool: { readonly path: string; readonly writer: BlockWriter; readonly findings: FindingSpool } | null = null;
  #reader: BlockReader | null = null;

  /** @param file that the findings are about */
  constructor(folder: string, file: string) {
    this.#folder = folder;
    this.#file = file;
  }

  add(finding: Finding): void {
    this.#few.push(finding);
    if (this.#few.length < FEW) return;
    this.#spool ??= this.#newSpool();
    for (const each of this.#few) this.#spool.findings.add(each);
    this.#few = [];
  }

  /** No more are added. */
  end(): void {
    this.#few.sort(compareFindings);
    if (this.#spool === null) return;
    this.#spool.findings.end();
    this.#spool.writer.end('');
    this.#reader = new BlockReader(this.#spool.path);
  }

  /** In order, after the end. */
  get inOrder(): Iterable<Finding> {
    return this.#reader === null ? this.#few : inOrder([this.#few, spooledFindings(this.#reader, this.#file)]);
  }

  drop(): void {
    this.#reader?.close();
    this.#spool?.writer.drop();
    if (this.#spool !== null) rmSync(this.#spool.path, { force: true });
  }

  #newSpool() {
    const path = pendingName(this.#folder);
    const writer = new BlockWriter(path);
    return { path, writer, findings: new FindingSpool(writer) };
  }
}
