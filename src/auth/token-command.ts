import { spawn } from 'node:child_process';
import { isBkmError } from '../errors.ts';
import { type AuthIo, realAuthIo } from './auth-io.ts';
import { cached } from './cached.ts';
import { AuthError, type Said } from './fault.ts';
import { bearerOf } from './given-token.ts';
import type { AccessToken, TokenSource } from './token.ts';
import { jsonIn, typeNamed } from './token-answer.ts';

/** How long the command may take, ms. */
const TIMEOUT = 60_000;
/** For how long what the shell has started and left running may still write, ms. */
const DRAIN = 250;
/** Characters. */
const LONGEST = 65_536;

export interface TokenCommandOptions extends Pick<AuthIo, 'now'> {
  /** Where it runs. Default: the process's own folder. */
  readonly cwd?: string | undefined;
  /** Default: the process's own environment. */
  readonly env?: NodeJS.ProcessEnv | undefined;
}

/**
 * Tokens that a command of the user's prints: the token alone, or JSON as a token service answers (`access_token`, `expires_in`).
 * It is run by the system's shell when a token is needed. What it says on stderr is not shown, and what it prints never is.
 *
 * @example tokenCommand('epj token --scope nav:kuhr/krav')
 */
export function tokenCommand(command: string, options: TokenCommandOptions = {}): TokenSource {
  const io = realAuthIo(options);
  return cached(async (signal) => {
    const begun = io.now();
    return tokenOf(await printed(command, options, signal), begun);
  }, io);
}

function tokenOf(text: string, begun: number): AccessToken {
  const body = text.trimStart().startsWith('{') ? jsonIn(text) : { access_token: text };
  const value = body?.access_token;
  if (body === null || typeof value !== 'string' || value.trim() === '') {
    throw failed(['den skrev ikke noe token', 'it printed no token']);
  }
  if (body.token_type !== undefined && typeNamed(body.token_type) !== 'Bearer') {
    throw failed(['den ga et token som ikke er Bearer', 'it gave a token that is not Bearer']);
  }
  const seconds = Number(body.expires_in ?? Number.NaN);
  try {
    return bearerOf(value, Number.isFinite(seconds) ? begun + seconds * 1000 : null);
  } catch (error) {
    if (!isBkmError(error) || error.nb?.hint === undefined) throw error;
    throw failed([error.nb.message, error.message], [error.nb.hint, error.hint ?? '']);
  }
}

/**
 * What the command prints on stdout, until the shell ends: what it leaves running (an agent, a tunnel) may hold stdout open. It and all that
 * it has started end when it takes too long or nobody waits.
 */
function printed(command: string, { cwd, env }: TokenCommandOptions, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that what the shell has started can be ended with it.
    const isGroup = process.platform !== 'win32';
    const child = spawn(command, { shell: true, cwd, env, detached: isGroup, stdio: ['ignore', 'pipe', 'ignore'] });
    const over = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      child.stdout.destroy();
    };
    const giveUp = (why: unknown) => {
      over();
      endOf(child.pid, isGroup, () => child.kill('SIGKILL'));
      reject(why);
    };
    const leave = () => giveUp(signal.reason);
    const late: Said = [`den brukte mer enn ${TIMEOUT / 1000} s`, `it took more than ${TIMEOUT / 1000} s`];
    const timer = setTimeout(() => giveUp(failed(late)), TIMEOUT);
    signal.addEventListener('abort', leave, { once: true });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.length > LONGEST) giveUp(failed(['den skrev mer enn et token', 'it printed more than a token']));
    });
    child.on('error', () => giveUp(failed(['den kan ikke startes', "it can't be started"])));
    child.on('exit', (code, stop) => {
      const ended = () => {
        over();
        if (code === 0) resolve(text);
        else reject(failed([`den endte med ${code ?? stop}`, `it ended with ${code ?? stop}`]));
      };
      const drain = setTimeout(ended, DRAIN);
      child.on('close', () => {
        clearTimeout(drain);
        ended();
      });
    });
  });
}

function endOf(pid: number | undefined, isGroup: boolean, endOne: () => void): void {
  try {
    if (isGroup && pid !== undefined) process.kill(-pid, 'SIGKILL');
    else endOne();
  } catch {
    // It has ended by itself.
  }
}

const RUN_IT: Said = [
  'Kjør den for seg selv og se hva den sier. Den skal skrive bare tokenet på stdout.',
  'Run it by itself and see what it says. It should print the token only, on stdout.',
];

function failed([nb, en]: Said, hint: Said = RUN_IT): AuthError {
  return new AuthError(
    [
      `kommandoen som skulle gi et token, gjorde ikke det: ${nb}`,
      `the command that should give a token did not: ${en}`,
    ],
    hint,
  );
}
