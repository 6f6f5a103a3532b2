/**
 * Bundles the command line into few files: `node bundle.config.ts`. A run of it would else load some five hundred, which takes longer
 * than what most runs do. The library stays as tsc writes it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

const ROOT = import.meta.dirname;
const OUT = path.join(ROOT, 'dist/cli');

/** Packages that nearly every run needs. All others are loaded from where they are installed, when they are needed. */
const BUNDLED: readonly string[] = [
  '@navikt/fnrvalidator',
  'fast-xml-parser',
  'jsonc-parser',
  'saxes',
  'temporal-polyfill',
  'uuid',
  'yargs-parser',
];

/**
 * What is loaded on demand, and is loaded together: were each a chunk, with one more for all that any two of them share, a run would
 * load forty files, and look for them longer than it takes to read one twice as large.
 */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  start: ['cli/app.ts', 'cli/io.ts', 'cli/interrupt.ts', 'cli/sqlite-warning.ts'],
  files: [
    'cli/runs/convert.ts',
    'cli/runs/validate.ts',
    'cli/runs/to-xml.ts',
    'cli/runs/explain.ts',
    'cli/runs/takst.ts',
    'cli/runs/catalogue-status.ts',
    'cli/catalogue-folder.ts',
    'src/index.ts',
    'src/catalogue.ts',
  ],
  api: [
    'cli/runs/send.ts',
    'cli/runs/resend.ts',
    'cli/runs/status.ts',
    'cli/runs/praksis.ts',
    'cli/runs/oppmoter.ts',
    'cli/runs/ledger.ts',
    'cli/runs/ledger-resolve.ts',
    'cli/runs/catalogue-sync.ts',
    'cli/runs/catalogue-takstbruk.ts',
    'cli/krav.ts',
    'src/send.ts',
  ],
};

const together: Plugin = {
  name: 'together',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ kind, path: to, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = path.relative(ROOT, path.resolve(resolveDir, to)).split(path.sep).join('/');
      const name = Object.keys(TOGETHER).find((each) => TOGETHER[each]?.includes(file));
      return name === undefined ? undefined : { path: name, namespace: 'together' };
    });
    onLoad({ filter: /.*/, namespace: 'together' }, ({ path: name }) => ({
      contents: (TOGETHER[name] ?? []).map((file) => `export * from './${file}';`).join('\n'),
      resolveDir: ROOT,
    }));
  },
};

const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const { metafile } = await build({
  absWorkingDir: ROOT,
  // A linked node_modules is named where it stands, not where it leads: the same bytes in every folder.
  preserveSymlinks: true,
  // The worker of a migration is found beside main.js: src/migrate/workers.ts.
  entryPoints: { main: 'cli/main.ts', 'migrate-worker': 'src/migrate/work/worker.ts' },
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.13',
  // Of jsonc-parser, whose other form can't be bundled.
  mainFields: ['module', 'main'],
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  plugins: [together],
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(path.join(OUT, 'THIRD-PARTY.txt'), licencesOf(metafile));

/** The licences of all packages whose code is in the bundle, as each of them asks for. */
function licencesOf({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).flatMap(
    (file) => /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .sort()
    .map((folder) => `${folder.replace(/^.*node_modules\//, '')}\n\n${licenceOf(path.join(ROOT, folder))}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Its file, or where it has none what its package.json says. */
function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFileSync(path.join(folder, file), 'utf8').trim();
  const { license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${license}, ${typeof author === 'string' ? author : author?.name}`;
}
