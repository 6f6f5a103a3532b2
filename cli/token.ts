import { isBkmError } from '../src/index.ts';
import { givenToken, type KeyWarning, simulatorToken, type TokenSource, tokenCommand } from '../src/krav.ts';
import type { Args } from './args.ts';
import type { Io } from './io.ts';
import type { KravEnv } from './krav-env.ts';
import type { Say } from './lang.ts';
import { Problem } from './problem.ts';
import {
  type Configured,
  fromHelseId,
  fromMaskinporten,
  helseIdVariables,
  type KravScope,
  maskinportenVariables,
} from './token-configured.ts';

/**
 * Where the tokens of this run come from: `--token-command`, BKM_TOKEN, Maskinporten or HelseID, exactly one of them; `local` with
 * none of them asks the simulator. Keys are read here, the network is touched only when a token is asked for. Tells on stderr
 * of a key that others may read.
 *
 * @throws {Problem} when none or several are set, or the one can't be used
 */
export async function tokenSourceOf(
  env: KravEnv,
  args: Pick<Args, 'tokenCommand' | 'quiet'>,
  io: Pick<Io, 'env' | 'cwd' | 'stderr'>,
  say: Say,
  scope: KravScope = 'nav:kuhr/krav',
): Promise<TokenSource> {
  const [way, ...others] = waysOf(env, scope, args, io);
  if (way === undefined) throw noSource(env);
  if (others.length > 0) throw severalSources([way, ...others].map(({ name }) => name));
  const { source, warnings } = await inWordsOf(way);
  if (args.quiet !== true) for (const warning of warnings) await io.stderr.write(`bkm: ${warned(warning, say)}\n`);
  return source;
}

/** A way to tokens that is set, by the name that the user knows it by. */
interface Way {
  readonly name: string;
  /** What the library calls its options, by what they are set with. */
  readonly options?: ReadonlyMap<string, string>;
  open(): Promise<Configured>;
}

function waysOf(
  env: KravEnv,
  scope: KravScope,
  { tokenCommand: command }: Pick<Args, 'tokenCommand'>,
  io: Pick<Io, 'env' | 'cwd'>,
): readonly Way[] {
  const given = io.env.BKM_TOKEN?.trim();
  const ways: Way[] = [];
  if (command !== undefined) {
    ways.push({
      name: '--token-command',
      open: async () => alone(tokenCommand(command, { cwd: io.cwd, env: io.env })),
    });
  }
  if (given) ways.push({ name: 'BKM_TOKEN', open: async () => alone(givenToken(given)) });
  const [ofMaskinporten, ofHelseId] = [maskinportenVariables(io.env), helseIdVariables(io.env)];
  if (ofMaskinporten.isSet) {
    const { options } = ofMaskinporten;
    ways.push({ name: 'BKM_MASKINPORTEN_*', options, open: () => fromMaskinporten(env, scope, io) });
  }
  if (ofHelseId.isSet) {
    ways.push({ name: 'BKM_HELSEID_*', options: ofHelseId.options, open: () => fromHelseId(env, io) });
  }
  if (ways.length === 0 && env.name === 'local') {
    ways.push({
      name: 'BKM_KRAV_URL',
      options: new Map([['base', 'BKM_KRAV_URL']]),
      open: async () => alone(simulatorToken(env.baseUrl, scopesOf(scope))),
    });
  }
  return ways;
}

/** The simulator's default opens all calls on claims. */
function scopesOf(scope: KravScope) {
  return scope === 'nav:kuhr/krav' ? {} : { scopes: [scope] };
}

function alone(source: TokenSource): Configured {
  return { source, warnings: [] };
}

/** What the library finds wrong is told with the name of what it came from. */
async function inWordsOf(way: Way): Promise<Configured> {
  try {
    return await way.open();
  } catch (error) {
    if (!isBkmError(error) || error.nb === undefined) throw error;
    const { nb, hint } = error;
    throw new Problem(
      [named(nb.message, way), named(error.message, way)],
      hint === undefined || nb.hint === undefined ? null : [nb.hint, hint],
    );
  }
}

/** An option's name is no word of the language where it has a capital, or begins the sentence. */
function named(words: string, { name, options = new Map() }: Way): string {
  const inWords = words.replaceAll(/^\w+|\b[a-z]+[A-Z]\w*/g, (option) => options.get(option) ?? option);
  return inWords === words ? `${name}: ${words}` : inWords;
}

function noSource({ name }: KravEnv): Problem {
  return new Problem(
    [`ingen kilde til token for miljøet ${name}`, `no source of tokens for the environment ${name}`],
    [
      'Sett BKM_MASKINPORTEN_* (virksomhet), BKM_HELSEID_*, BKM_TOKEN, eller bruk --token-command.',
      'Set BKM_MASKINPORTEN_* (organisation), BKM_HELSEID_*, BKM_TOKEN, or use --token-command.',
    ],
  );
}

function severalSources(names: readonly string[]): Problem {
  return new Problem(
    [`flere kilder til token er satt: ${names.join(', ')}`, `several sources of tokens are set: ${names.join(', ')}`],
    ['Behold den ene, og fjern resten.', 'Keep the one, and remove the rest.'],
  );
}

function warned({ file, mode }: KeyWarning, say: Say): string {
  return say(
    `andre på maskinen har rettigheter til nøkkelfilen ${file} (${mode}). Gjør den din alene: chmod 600`,
    `others on this machine have rights to the key file ${file} (${mode}). Make it yours alone: chmod 600`,
  );
}
