import path from 'node:path';
import { readFaultSpelling, type SimulatorOptions, startSimulator } from '../../src/simulator.ts';
import type { Args } from '../args.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import type { Said, Say } from '../lang.ts';
import { Problem } from '../problem.ts';
import { settle } from '../setting.ts';
import { simulatorHelp } from '../simulator-help.ts';

/** `bkm simulate`: its address on stdout, how to use it and what it is asked on stderr, until it is stopped. */
export async function runSimulate(args: Args, io: Io): Promise<ExitCode> {
  const { say, quiet } = await settle(args, io);
  const options = optionsOf(args, io, (level, text) => {
    if (level === 'info' && quiet) return;
    const mark = level === 'info' ? '' : `${say(...LEVELS[level])}: `;
    void io.stderr.write(`${mark}${text}\n`).catch(() => {});
  });
  const faults = (args.fault ?? []).map((text) => readFaultSpelling(text));
  const simulator = await startSimulator(options);
  try {
    simulator.faults.add(...faults);
    await io.stdout.write(`${simulator.url}\n`);
    if (!quiet) await io.stderr.write(simulatorHelp(simulator.url, args.knownClients === true, say));
    await stopped(io.signal);
  } finally {
    await simulator.close();
  }
  await farewell(quiet, io, say);
  // Who stops a server has got what was wanted.
  return EXIT.ok;
}

const LEVELS: Readonly<Record<'warn' | 'error', Said>> = { warn: ['advarsel', 'warning'], error: ['feil', 'error'] };

function optionsOf(args: Args, io: Io, log: NonNullable<SimulatorOptions['log']>): SimulatorOptions {
  return {
    port: portOf(args.port ?? '0'),
    ...(args.clock === undefined ? {} : { clock: args.clock }),
    ...(args.clockFixed === undefined ? {} : { clockFixed: args.clockFixed }),
    ...(args.state === undefined ? {} : { state: path.resolve(io.cwd, args.state) }),
    // An EHR keeps real time, wherever the simulator's clock is set.
    tokenClock: 'real',
    unknownClients: args.knownClients === true ? 'refuse' : 'trust',
    log,
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Problem(
    [`--port ${text}: må være et tall fra 0 til 65535`, `--port ${text}: must be a number from 0 to 65535`],
    ['0 velger en ledig port.', '0 chooses a free port.'],
  );
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function farewell(quiet: boolean, io: Io, say: Say): Promise<void> {
  if (!quiet) await io.stderr.write(say('Simulatoren er stanset.\n', 'The simulator has stopped.\n'));
}
