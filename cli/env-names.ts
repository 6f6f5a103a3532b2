import { nearestTo } from './nearest.ts';
import { Problem } from './problem.ts';

const PREFIX = 'BKM_';

/** What may be set, without `BKM_`. */
const NAMES = ['ENV', 'KRAV_URL', 'TOKEN', 'FNR', 'LEDGER', 'CATALOGUE', 'OPNE_DATA_URL'] as const;

/** How the key of a client is given, for each kind of client alike. */
const KEY_NAMES = ['KEY', 'KEY_FILE', 'KEY_PASSWORD', 'KID', 'ALGORITHM'] as const;

export const MASKINPORTEN = {
  prefix: `${PREFIX}MASKINPORTEN_`,
  names: [
    ...(['CLIENT_ID', ...KEY_NAMES, 'X5C', 'SCOPE', 'ISSUER', 'TOKEN_ENDPOINT'] as const),
    ...(['CONSUMER_ORG', 'ON_BEHALF_OF', 'PID', 'RESOURCE'] as const),
  ],
} as const;

export const HELSEID = {
  prefix: `${PREFIX}HELSEID_`,
  names: [
    ...(['CLIENT_ID', ...KEY_NAMES, 'SCOPE', 'ISSUER', 'ORGNR_PARENT', 'ORGNR_CHILD', 'DPOP', 'TOKEN_TYPE'] as const),
  ],
} as const;

const GROUPS = [MASKINPORTEN, HELSEID];

const KNOWN: readonly string[] = [
  ...NAMES.map((name) => PREFIX + name),
  ...GROUPS.flatMap(({ prefix, names }) => names.map((name) => prefix + name)),
];

/**
 * A misspelt variable would else be as if it were not set: claims would go to another API, or be written into another ledger. Those of
 * a service are checked where it is chosen.
 *
 * @throws {Problem} when one is set that nothing reads
 */
export function refuseUnknown(env: Readonly<Record<string, string | undefined>>): void {
  const unknown = Object.keys(env).find(
    (key) =>
      key.startsWith(PREFIX) &&
      env[key]?.trim() &&
      !KNOWN.includes(key) &&
      !GROUPS.some(({ prefix }) => key.startsWith(prefix)),
  );
  if (unknown === undefined) return;
  // Of the rest alone: what all names begin with would make them all alike.
  const bare = KNOWN.map((name) => name.slice(PREFIX.length));
  const near = nearestTo(unknown.slice(PREFIX.length), bare);
  const listed = [...NAMES.map((name) => PREFIX + name), ...GROUPS.map(({ prefix }) => `${prefix}…`)].join(', ');
  throw new Problem(
    [
      `ukjent miljøvariabel ${unknown}${near === null ? '' : `. Mente du ${PREFIX}${near}?`}`,
      `unknown environment variable ${unknown}${near === null ? '' : `. Did you mean ${PREFIX}${near}?`}`,
    ],
    [`De som leses er ${listed}.`, `Those that are read are ${listed}.`],
  );
}
