import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileBytes } from '../../cli/file-bytes.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bkm-bytes-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const KIB = 1024;

describe('fileBytes', () => {
  it.each([0, 1, 64 * KIB - 1, 64 * KIB, 64 * KIB + 1, 128 * KIB, 500_000])('gives all %i bytes', async (size) => {
    const file = path.join(folder, `${size}`);
    const bytes = randomBytes(size);
    await writeFile(file, bytes);
    const blocks = await all(fileBytes(file, NEVER));
    expect(Buffer.concat(blocks).equals(bytes)).toBe(true);
    expect(blocks.every((block) => block.length > 0)).toBe(true);
  });

  it('breaks off with the signal’s reason', async () => {
    const file = path.join(folder, 'long');
    await writeFile(file, randomBytes(300_000));
    const stop = new AbortController();
    const read = async () => {
      for await (const _ of fileBytes(file, stop.signal)) stop.abort(new Error('enough'));
    };
    await expect(read()).rejects.toThrow('enough');
  });

  it.each([
    ['missing', 'ENOENT'],
    ['.', 'EISDIR'],
  ])('says of %s what the system says', async (name, code) => {
    await expect(all(fileBytes(path.join(folder, name), NEVER))).rejects.toMatchObject({ code });
  });
});

async function all(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const blocks: Uint8Array[] = [];
  for await (const block of bytes) blocks.push(block);
  return blocks;
}

const NEVER = new AbortController().signal;
