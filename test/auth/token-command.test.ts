import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tokenCommand } from '../../src/auth/token-command.ts';
import { rejection } from './material.ts';

async function place(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bkm-command-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A command that runs a program of Node's, whatever the shell. */
async function program(source: string): Promise<{ readonly command: string; readonly cwd: string }> {
  const cwd = await place();
  await writeFile(path.join(cwd, 'gi.mjs'), source);
  return { command: `"${process.execPath}" gi.mjs`, cwd };
}

async function tokenFrom(source: string) {
  const { command, cwd } = await program(source);
  return tokenCommand(command, { cwd, now: () => 0 })();
}

describe('a token command', () => {
  it('prints the token alone', async () => {
    const token = await tokenFrom(`console.log('abc.def'); console.error('hei')`);
    expect([token.type, token.value, token.expiresAt]).toEqual(['Bearer', 'abc.def', null]);
  });

  it('or what a token service answers', async () => {
    const token = await tokenFrom(
      `console.log(JSON.stringify({ access_token: 'abc', token_type: 'bearer', expires_in: 60 }))`,
    );
    expect([token.value, token.expiresAt]).toEqual(['abc', 60_000]);
  });

  it('is run once for as long as its token lives, and again when a fresh one is needed', async () => {
    const { command, cwd } = await program(
      `import fs from 'node:fs'; fs.appendFileSync('runs', 'x'); console.log(fs.readFileSync('runs', 'utf8'))`,
    );
    const source = tokenCommand(command, { cwd, now: () => 0 });
    await Promise.all([source(), source(), source()]);
    expect((await source()).value).toBe('x');
    expect((await source({ fresh: true })).value).toBe('xx');
  });

  it('gets the environment that it is given', async () => {
    const { command, cwd } = await program(`console.log(process.env.HVEM)`);
    expect((await tokenCommand(command, { cwd, env: { ...process.env, HVEM: 'meg' } })()).value).toBe('meg');
  });

  it.each([
    ['that fails', `console.log('hemmelig'); process.exitCode = 3`, /it ended with 3/],
    ['that prints nothing', ``, /it printed no token/],
    ['that prints JSON without one', `console.log('{}')`, /it printed no token/],
    ['that prints broken JSON', `console.log('{"access_token":"hemmelig')`, /it printed no token/],
    ['that prints a DPoP token', `console.log('{"access_token":"hemmelig","token_type":"DPoP"}')`, /not Bearer/],
    ['that prints a novel', `console.log('hemmelig'.repeat(100000))`, /more than a token/],
    ['that prints a sentence', `console.log('hemmelig token')`, /should give a token did not: this is no token/],
    [
      'that prints a token bound to a key',
      `const part = (json) => Buffer.from(JSON.stringify(json)).toString('base64url');
       console.log(part({}) + '.' + part({ cnf: { jkt: 'hemmelig' } }) + '.x')`,
      /should give a token did not: the token is bound to a DPoP key/,
    ],
  ])('%s is told of, without what it printed', async (_, source, message) => {
    const error = await rejection(tokenFrom(source));
    expect(error).toMatchObject({ code: 'AUTH', message, hint: expect.any(String), nb: { hint: expect.any(String) } });
    expect(JSON.stringify(error)).not.toContain('hemmelig');
  });

  it('that is not there is told of', async () => {
    const source = tokenCommand('finnes-ikke-bkm', { cwd: await place() });
    expect(await rejection(source())).toMatchObject({ code: 'AUTH', message: /it ended with \d+/ });
  });

  it.skipIf(process.platform === 'win32')(
    'is over when its shell is, though what it has started goes on and holds its output',
    async () => {
      const cwd = await place();
      const begun = Date.now();
      const source = tokenCommand('sleep 30 & echo $! > pid; echo abc', { cwd });
      expect((await source()).value).toBe('abc');
      const failing = tokenCommand('sleep 30 & echo abc; exit 3', { cwd });
      expect(await rejection(failing())).toMatchObject({ message: /it ended with 3/ });
      expect(Date.now() - begun).toBeLessThan(10_000);
      const pid = Number(await readFile(path.join(cwd, 'pid'), 'utf8'));
      expect(isAlive(pid)).toBe(true);
      process.kill(pid);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'is ended, with all that it has started, when nobody waits any more',
    async () => {
      const cwd = await place();
      const leaver = new AbortController();
      const source = tokenCommand('echo $$ > pid; sleep 600 & sleep 600', { cwd });
      const left = rejection(source({ signal: leaver.signal }));
      const pid = await waitFor(async () => Number(await readFile(path.join(cwd, 'pid'), 'utf8').catch(() => '')));
      leaver.abort('off');
      expect(await left).toBe('off');
      await waitFor(async () => !isAlive(-pid));
    },
  );
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Asks until there is an answer; the test's own time-out ends it. */
async function waitFor<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
