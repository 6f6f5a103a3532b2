import { refuseUnknown } from './env-names.ts';
import type { Io } from './io.ts';
import { nearestTo } from './nearest.ts';
import { Problem } from './problem.ts';

/** Which Krav API is spoken to. `local` is the simulator. */
export interface KravEnv {
  readonly name: 'local' | 'dev' | 'prod';
  readonly baseUrl: string;
}

export const ENV_CHOICES = ['local', 'dev', 'prod'] as const;

/** Source: Krav API, "Miljøer". */
const BASE = { dev: 'https://api-preprod.helserefusjon.no', prod: 'https://api.helserefusjon.no' } as const;

/**
 * The environment: as asked for, else BKM_ENV, else the simulator. Its address: BKM_KRAV_URL, else the one that is known.
 *
 * @param isSpokenTo false where no call will be made: then the address may be empty
 * @throws {Problem} for a name that is none, a variable that is misspelt, a simulator whose address is not told, or production under another name
 */
export function kravEnvOf(asked: string | undefined, { env }: Pick<Io, 'env'>, isSpokenTo = true): KravEnv {
  refuseUnknown(env);
  const name = nameOf(asked ?? (env.BKM_ENV?.trim() || 'local'));
  const baseUrl = inOneForm(env.BKM_KRAV_URL?.trim() || (name === 'local' ? '' : BASE[name]));
  if (name !== 'prod' && isProduction(baseUrl)) throw unnamed(name);
  if (baseUrl !== '' || !isSpokenTo) return { name, baseUrl };
  throw new Problem(
    ['adressen til simulatoren mangler', 'the address of the simulator is missing'],
    [
      'Start bkm simulate, og sett BKM_KRAV_URL til adressen den skriver. For et ekte API: BKM_ENV=dev eller prod.',
      'Start bkm simulate, and set BKM_KRAV_URL to the address that it prints. For a real API: BKM_ENV=dev or prod.',
    ],
  );
}

/**
 * ms that a message which may have arrived has to stay unseen before it is sent again (`SendOptions.patience`): the simulator shows at
 * once what it has, and holds no real claim.
 */
export function patienceOf({ name }: KravEnv): number | undefined {
  return name === 'local' ? 1000 : undefined;
}

/** What the ledger knows a message's target by: with a slash at its end it is the same API. What is no address is told of later. */
function inOneForm(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).href.replace(/\/+$/, '') : baseUrl;
}

/** An address goes before a name: what guards production must not be gone around by it. */
function isProduction(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && new URL(baseUrl).hostname.replace(/\.$/, '') === new URL(BASE.prod).hostname;
}

function unnamed(name: string): Problem {
  return new Problem(
    [
      `BKM_KRAV_URL er adressen til produksjon, men miljøet er ${name}`,
      `BKM_KRAV_URL is the address of production, but the environment is ${name}`,
    ],
    ['Bruk --env prod, eller fjern BKM_KRAV_URL.', 'Use --env prod, or remove BKM_KRAV_URL.'],
  );
}

function nameOf(name: string): KravEnv['name'] {
  const known = ENV_CHOICES.find((each) => each === name);
  if (known !== undefined) return known;
  const near = nearestTo(name, ENV_CHOICES);
  throw new Problem(
    [
      `ukjent miljø ${name}${near === null ? '' : `. Mente du ${near}?`}`,
      `unknown environment ${name}${near === null ? '' : `. Did you mean ${near}?`}`,
    ],
    ['Miljøene er local, dev og prod.', 'The environments are local, dev and prod.'],
  );
}
