import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

/** Is the command there? Most machines have it; where it is not, tests of it are skipped. */
export const HAS_OPENSSL = await run('openssl', ['version']).then(
  () => true,
  () => false,
);

/** A folder in which openssl makes certificates; removed after the test. */
export class Authority {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<Authority> {
    const folder = await mkdtemp(path.join(tmpdir(), 'bkm-ca-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const made = new Authority(folder);
    await made.openssl('req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.crt -days 2 -subj /CN=Rot');
    await made.issue('mellom', 'root', ['-newkey', 'rsa:2048'], 'basicConstraints=critical,CA:TRUE\n');
    return made;
  }

  /** `name`.key and `name`.crt, issued by another one. */
  async issue(name: string, by: string, newKey: readonly string[], extensions = ''): Promise<void> {
    await writeFile(this.path(`${name}.ext`), extensions);
    await this.openssl(`req -new ${newKey.join(' ')} -nodes -keyout ${name}.key -out ${name}.csr -subj /CN=${name}`);
    const signed = `-CA ${by}.crt -CAkey ${by}.key -CAcreateserial -days 2 -extfile ${name}.ext`;
    await this.openssl(`x509 -req -in ${name}.csr -out ${name}.crt ${signed}`);
  }

  async openssl(line: string, ...more: readonly string[]): Promise<void> {
    await run('openssl', [...line.split(' '), ...more], { cwd: this.folder });
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  text(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8');
  }

  bytes(name: string): Promise<Buffer> {
    return readFile(this.path(name));
  }
}
