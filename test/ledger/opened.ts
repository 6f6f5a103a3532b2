import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.ts';
import type { LedgerOptions } from '../../src/ledger/types.ts';

/** A path for a ledger in a folder of its own, removed after the test. */
export function ledgerFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bkm-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, 'ledger.sqlite');
}

/** Opens a ledger until the end of the test. */
export function openLedger(file = ledgerFile(), options: LedgerOptions = {}): Ledger {
  const ledger = new Ledger(file, options);
  onTestFinished(() => {
    try {
      ledger.close();
    } catch {
      // The test has closed it.
    }
  });
  return ledger;
}
