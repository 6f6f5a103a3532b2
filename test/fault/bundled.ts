import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** The sender as one file, which starts in a tenth of the time; and the folder that it is in. */
export async function bundledSender(): Promise<{ readonly file: string; remove(): Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bkm-fault-'));
  const file = path.join(folder, 'sender.mjs');
  const entry = path.join(import.meta.dirname, 'sender.ts');
  await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
