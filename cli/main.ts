#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`bkm needs Node 22.13 or newer; this is ${process.versions.node}. Install a newer Node.\n`);
  process.exitCode = 2;
} else if (process.argv.length === 3 && process.argv[2] === '--version') {
  // Nothing else is loaded for this.
  const { TOOL } = await import('../src/version.ts');
  process.stdout.write(`${TOOL.version}\n`);
} else {
  const [{ main }, { processIo }] = await Promise.all([import('./app.ts'), import('./io.ts')]);
  process.exitCode = await main(process.argv.slice(2), processIo());
}

export {};
