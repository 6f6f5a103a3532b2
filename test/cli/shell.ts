import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { MAIN, ROOT } from './built.ts';

/** What a script gave. */
export interface Ended {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own with `bkm` on the PATH, as a user has it. */
export class Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;

  private constructor(folder: string, env: Readonly<Record<string, string>>) {
    this.folder = folder;
    this.env = env;
  }

  static async make(): Promise<Place> {
    const top = await realpath(await mkdtemp(path.join(tmpdir(), 'bkm-cli-')));
    // For scenarios that give up their rights.
    await chmod(top, 0o755);
    const bin = path.join(top, 'bin');
    const folder = path.join(top, 'work');
    await mkdir(bin);
    await mkdir(folder);
    await writeFile(path.join(bin, 'bkm'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`, { mode: 0o755 });
    const env = {
      PATH: `${bin}:${path.dirname(process.execPath)}:${process.env.PATH}`,
      HOME: top,
      TMPDIR: top,
      LANG: 'C.UTF-8',
      TERM: 'xterm',
      BKM: path.join(bin, 'bkm'),
      // One for all tests: what is compiled in a home folder of its own is lost with it.
      NODE_COMPILE_CACHE: path.join(ROOT, 'node_modules/.cache/bkm-compiled'),
      CORPUS: path.join(ROOT, 'corpus'),
    };
    return new Place(folder, env);
  }

  /** Starts a script; `detached` makes it a group, which a signal then reaches as a whole, as from a terminal. */
  start(script: string, options: { readonly detached?: boolean } = {}): ChildProcess {
    return spawn('bash', ['-c', script], { cwd: this.folder, env: this.env, ...options });
  }

  run(script: string): Promise<Ended> {
    return ended(this.start(script));
  }

  async remove(): Promise<void> {
    await rm(path.dirname(this.folder), { recursive: true, force: true });
  }
}

/** Waits for a process and all that it says. */
export function ended(child: ChildProcess): Promise<Ended> {
  child.stdin?.end();
  const texts = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => (texts.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (texts.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ exit: code ?? 128 + constants.signals[signal ?? 'SIGKILL'], ...texts }),
    );
  });
}
