import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The root of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** What is no source, or not of the package. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'test', '.git']);

export interface Packed {
  /** The tarball, absolute. */
  readonly file: string;
  /** Paths of the files in it, with slashes, sorted. */
  readonly files: readonly string[];
}

/**
 * Packs a copy of the sources, as a publisher does from a fresh checkout: `npm pack` with its scripts, which build. Packing here would
 * empty dist under the feet of other tests, and find in it what an earlier build left.
 */
export async function pack(folder: string): Promise<Packed> {
  const checkout = path.join(folder, 'checkout');
  const isSource = (from: string) => !LEFT_OUT.has(path.relative(ROOT, from));
  await cp(ROOT, checkout, { recursive: true, filter: isSource });
  await symlink(path.join(ROOT, 'node_modules'), path.join(checkout, 'node_modules'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: checkout });
  const [made] = JSON.parse(stdout) as {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  if (made === undefined) throw new Error('npm packed nothing');
  return { file: path.join(folder, made.filename), files: made.files.map((file) => file.path).sort() };
}

/**
 * An empty project with the package installed, without a network: unpacked, and with links to the runtime dependencies that it names
 * and no others, so that one which it uses unnamed is not found. Gives the project's folder.
 *
 * @param more packages that the project itself brings, `@types/node` say
 */
export async function install({ file }: Packed, project: string, more: readonly string[] = []): Promise<string> {
  const modules = path.join(project, 'node_modules');
  const ours = path.join(modules, 'bkm-toolkit');
  await mkdir(ours, { recursive: true });
  await run('tar', ['-xzf', file, '-C', ours, '--strip-components=1']);
  const { dependencies, bin } = JSON.parse(await readFile(path.join(ours, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly bin: { readonly bkm: string };
  };
  for (const name of [...Object.keys(dependencies), ...more]) {
    await mkdir(path.dirname(path.join(modules, name)), { recursive: true });
    await symlink(path.join(ROOT, 'node_modules', name), path.join(modules, name));
  }
  await mkdir(path.join(modules, '.bin'));
  await symlink(path.join('..', 'bkm-toolkit', bin.bkm), path.join(modules, '.bin', 'bkm'));
  return project;
}
