import type { BkmErrorCode } from '../src/index.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { Interrupted } from './interrupt.ts';
import type { Io } from './io.ts';
import type { Say } from './lang.ts';
import { Problem } from './problem.ts';

/** Tells on stderr why a run ended before its end; gives the exit code. Never a stack trace, never a value of the input. */
export async function tell(error: unknown, io: Io, say: Say): Promise<ExitCode> {
  if (error instanceof Interrupted) {
    // Not waited for: who stops a program may have stopped its reader first.
    void io.stderr.write(`bkm: ${say('avbrutt', 'stopped')}\n`).catch(() => {});
    return error.exit;
  }
  const { exit, text } = await wordsOf(error, say);
  await io.stderr.write(text).catch(() => {});
  return exit;
}

async function wordsOf(error: unknown, say: Say): Promise<{ readonly exit: ExitCode; readonly text: string }> {
  if (error instanceof Problem) {
    const hint = error.hint === null ? '' : `${say(...error.hint)}\n`;
    return { exit: error.exit, text: `bkm: ${say(...error.words)}\n${hint}` };
  }
  const { isBkmError } = await import('../src/index.ts');
  // An internal one that has words for the user knows what to do.
  if (isBkmError(error) && (error.code !== 'INTERNAL' || error.nb !== undefined)) {
    const message = say(error.nb?.message ?? error.message, error.message);
    const hint = say(error.nb?.hint ?? error.hint ?? '', error.hint ?? '');
    return { exit: exitOf(error.code), text: `bkm: ${message}\n${hint === '' ? '' : `${hint}\n`}` };
  }
  return { exit: EXIT.internal, text: `bkm: ${internal(error, say)}\n` };
}

function exitOf(code: BkmErrorCode): ExitCode {
  if (code === 'INPUT') return EXIT.input;
  if (code === 'INTERNAL') return EXIT.internal;
  return code === 'AUTH' || code === 'KRAV' || code === 'NETWORK' ? EXIT.refused : EXIT.usage;
}

/** A crash within a rule names the rule: it can be turned off until it is mended. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return error.name === 'RuleCrash' && 'rule' in error ? `RuleCrash ${error.rule}` : error.name;
}

/** The message of an unforeseen error may quote the input: only its name and its place in our code are shown. */
function internal(error: unknown, say: Say): string {
  const name = nameOf(error);
  const place = error instanceof Error ? /\/((?:src|cli)\/[\w./-]+:\d+:\d+)/.exec(error.stack ?? '')?.[1] : undefined;
  const around =
    error instanceof Error && error.name === 'RuleCrash' && 'rule' in error ? `--rule ${error.rule}=off` : null;
  return `${say('intern feil', 'internal error')}: ${name}${place === undefined ? '' : ` (${place})`}. ${say(
    'Dette er en feil i bkm; meld den gjerne, uten pasientdata.',
    'This is a fault of bkm; please report it, without patient data.',
  )}${around === null ? '' : say(` ${around} går utenom regelen.`, ` ${around} goes around the rule.`)}`;
}
