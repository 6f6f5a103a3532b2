import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readKeyFile } from '../../../src/auth/keys/key-file.ts';
import { jwkOf, P256, rejection } from '../material.ts';

const JWK = JSON.stringify(jwkOf(P256.privateKey));
const POSIX = process.platform !== 'win32';

async function place(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bkm-key-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function fileWith(mode: number, text = JWK): Promise<string> {
  const file = path.join(await place(), 'nokkel.json');
  await writeFile(file, text);
  await chmod(file, mode);
  return file;
}

describe.skipIf(!POSIX)('a key file', () => {
  it.each([
    ['600', []],
    ['400', []],
    ['640', ['640']],
    ['604', ['604']],
    ['644', ['644']],
    ['620', ['620']],
  ])('with rights %s is told of only where others have some', async (mode, told) => {
    const file = await fileWith(Number.parseInt(mode, 8));
    const { key, warnings } = await readKeyFile(file);
    expect(key.algorithm).toBe('ES256');
    expect(warnings).toEqual(told.map((each) => ({ kind: 'open-to-others', file, mode: each })));
  });

  it('behind a link is judged by its own rights', async () => {
    const [open, closed] = [await fileWith(0o644), await fileWith(0o600)];
    const folder = await place();
    await symlink(open, path.join(folder, 'a'));
    await symlink(closed, path.join(folder, 'b'));
    expect((await readKeyFile(path.join(folder, 'a'))).warnings).toHaveLength(1);
    expect((await readKeyFile(path.join(folder, 'b'))).warnings).toEqual([]);
  });

  it('may be a pipe', async () => {
    const pipe = path.join(await place(), 'rør');
    execFileSync('mkfifo', ['-m', '644', pipe]);
    const written = writeFile(pipe, JWK);
    expect(await readKeyFile(pipe)).toMatchObject({ key: { algorithm: 'ES256' }, warnings: [] });
    await written;
  });

  it('that never ends is not read to its end', async () => {
    expect(await rejection(readKeyFile('/dev/zero'))).toMatchObject({ code: 'CONFIG', message: /too large/ });
  });
});

describe('a key file is told by its name when it', () => {
  it('is missing', async () => {
    const file = path.join(await place(), 'borte.pem');
    const error = await rejection(readKeyFile(file));
    expect(error).toMatchObject({ code: 'CONFIG', message: `can't read the key file ${file} (ENOENT)` });
    expect(error).not.toHaveProperty('cause');
  });

  it('is a folder', async () => {
    expect(await rejection(readKeyFile(await place()))).toMatchObject({ message: /EISDIR/ });
  });

  it('is no key', async () => {
    const file = await fileWith(0o600, 'hei');
    expect(await rejection(readKeyFile(file))).toMatchObject({
      message: expect.stringContaining(`${file}: this is no key`),
    });
  });
});
