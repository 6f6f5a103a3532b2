#!/usr/bin/env node
import { TOOL } from '../src/version.ts';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`bkm needs Node 22.13 or newer; this is ${process.versions.node}. Install a newer Node.\n`);
  process.exitCode = 2;
} else if (process.argv.length === 3 && process.argv[2] === '--version') {
  // Nothing else is loaded for this.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    process.stderr.write(`bkm: can't write stdout (${code})\n`);
    process.exitCode = 2;
  });
  process.stdout.write(`${TOOL.version}\n`);
} else {
  (await import('./compile-cache.ts')).keepCompiled();
  const [{ main }, { processIo }, { withoutSqliteWarning }] = await Promise.all([
    import('./app.ts'),
    import('./io.ts'),
    import('./sqlite-warning.ts'),
  ]);
  withoutSqliteWarning();
  const io = processIo();
  process.exitCode = await main(process.argv.slice(2), io, TOOL.version);
  // To die of the signal itself tells a shell's loop to stop as well, and does not wait for a reader that never reads.
  const { Interrupted } = await import('./interrupt.ts');
  if (io.signal.reason instanceof Interrupted && process.exitCode === io.signal.reason.exit) {
    process.kill(process.pid, io.signal.reason.stop);
  }
}
