import type { Finding } from '../../diagnostics/finding.ts';
import { compareFindings } from '../../diagnostics/order.ts';
import type { BlockReader, BlockWriter } from './blocks.ts';

/** Findings that are sorted in memory at a time, about 8 MB. */
const CHUNK = 8192;

/** Sections of findings begin here; those before are the caller's. */
export const FIRST_CHUNK = 16;

/** Takes findings of one file in any order, however many, and writes them in sorted chunks. */
export class FindingSpool {
  readonly #writer: BlockWriter;
  #chunk: Finding[] = [];
  #next = FIRST_CHUNK;

  constructor(writer: BlockWriter) {
    this.#writer = writer;
  }

  add(finding: Finding): void {
    this.#chunk.push(finding);
    if (this.#chunk.length >= CHUNK) this.end();
  }

  /** What is left is written as well. */
  end(): void {
    const chunk = this.#chunk.sort(compareFindings);
    this.#chunk = [];
    if (chunk.length === 0) return;
    // The file is the same for all, and not written.
    for (const { file: _, ...finding } of chunk) this.#writer.line(this.#next, JSON.stringify(finding));
    this.#writer.endSection(this.#next);
    this.#next += 1;
  }
}

/** The findings that a spool wrote, in order; `file` is their file. */
export function spooledFindings(reader: BlockReader, file: string): Iterable<Finding> {
  const chunks = reader.sections.filter((section) => section >= FIRST_CHUNK);
  return inOrder(chunks.map((section) => findingsIn(reader, section, file)));
}

function* findingsIn(reader: BlockReader, section: number, file: string): Generator<Finding> {
  // Written by this very program, and held against its checksum.
  for (const line of reader.lines(section)) yield { ...(JSON.parse(line) as Omit<Finding, 'file'>), file };
}

/** Several sorted sources as one. */
export function* inOrder(sources: readonly Iterable<Finding>[]): Generator<Finding> {
  const heads: { readonly rest: Iterator<Finding>; value: Finding }[] = [];
  for (const source of sources) {
    const rest = source[Symbol.iterator]();
    const first = rest.next();
    if (first.done !== true) heads.push({ rest, value: first.value });
  }
  while (heads.length > 0) {
    let least = 0;
    for (let at = 1; at < heads.length; at += 1) {
      const [one, other] = [heads[at], heads[least]];
      if (one !== undefined && other !== undefined && compareFindings(one.value, other.value) < 0) least = at;
    }
    const head = heads[least];
    if (head === undefined) return;
    yield head.value;
    const next = head.rest.next();
    if (next.done === true) heads.splice(least, 1);
    else head.value = next.value;
  }
}
