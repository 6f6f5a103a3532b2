import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { compareFindings } from '../../../src/diagnostics/order.ts';
import { BlockReader, BlockWriter, BrokenBlocks } from '../../../src/migrate/record/blocks.ts';
import { FindingSpool, spooledFindings } from '../../../src/migrate/record/sorted.ts';
import { Overflow } from '../../../src/migrate/settle/overflow.ts';
import { newFolder } from '../tree.ts';

function finding(line: number, column: number): Finding {
  return {
    id: 'xml/grense',
    rule: 'xml/grense',
    severity: 'error',
    params: { æ: 'ø' },
    file: 'a.xml',
    messageIndex: 0,
    regning: null,
    apiKode: null,
    merknad: null,
    xpath: null,
    pointer: null,
    line,
    column,
  };
}

/** In no order, more than one chunk holds. */
const MANY = Array.from({ length: 20_000 }, (_, index) => finding((index * 7919) % 10_007, index % 13));
const IN_ORDER = [...MANY].sort(compareFindings);

describe('findings on the disk', () => {
  it('come back in order, every one, however many', async () => {
    const file = path.join(await newFolder(), 'a');
    const writer = new BlockWriter(file);
    const spool = new FindingSpool(writer);
    for (const each of MANY) spool.add(each);
    spool.end();
    writer.end('last');
    const reader = new BlockReader(file);
    expect(reader.last).toBe('last');
    expect(reader.sections.length).toBeGreaterThan(2);
    expect([...spooledFindings(reader, 'a.xml')]).toEqual(IN_ORDER);
    expect([...spooledFindings(reader, 'a.xml')]).toEqual(IN_ORDER);
    reader.close();
  });

  it.each([3, 20_000])('or in memory where they are few, are the same: %i', async (count) => {
    const findings = new Overflow(await newFolder(), 'a.xml');
    for (const each of MANY.slice(0, count)) findings.add(each);
    findings.end();
    expect([...findings.inOrder]).toEqual(MANY.slice(0, count).sort(compareFindings));
    findings.drop();
  });
});

describe('a file of blocks', () => {
  it('is read when it is whole and as it was, and else not at all', async () => {
    const file = path.join(await newFolder(), 'a');
    const writer = new BlockWriter(file);
    for (let line = 0; line < 5000; line += 1) writer.line(line % 3, JSON.stringify({ line, text: 'x'.repeat(50) }));
    writer.end('last');
    const whole = readFileSync(file);
    const read = (bytes: Uint8Array): number => {
      writeFileSync(file, bytes);
      const reader = new BlockReader(file);
      try {
        return reader.sections.reduce((sum, section) => sum + [...reader.lines(section)].length, 0);
      } finally {
        reader.close();
      }
    };
    expect(read(whole)).toBe(5000);
    for (let cut = 0; cut < whole.length; cut += 997)
      expect(() => read(whole.subarray(0, cut)), `${cut}`).toThrow(BrokenBlocks);
    for (let at = 12; at < whole.length - 12; at += 1499) {
      const altered = Buffer.from(whole);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(() => read(altered), `${at}`).toThrow();
    }
    for (const end of [1e300, -1, 0.5, Number.NaN, whole.length]) {
      const altered = Buffer.from(whole);
      altered.writeDoubleLE(end, whole.length - 12);
      expect(() => read(altered), `${end}`).toThrow(BrokenBlocks);
    }
  });
});
