/**
 * Which room of src/ may import which, as in the architecture. Every room may import errors and diagnostics, and itself.
 * `validate/rule` is one file (or folder) of a room. A room that is not here may not be.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  diagnostics: [],
  version: [],
  values: [],
  codelists: [],
  xml: ['values', 'codelists'],
  bkm: ['values', 'codelists'],
  convert: ['xml', 'bkm', 'values', 'codelists'],
  validate: ['bkm', 'values', 'codelists'],
  rules: ['validate/rule', 'bkm', 'values', 'codelists'],
  texts: ['xml', 'convert', 'validate', 'rules'],
  explain: ['texts', 'rules', 'validate/rule', 'codelists'],
  check: ['convert', 'validate', 'rules', 'bkm', 'xml', 'values', 'codelists'],
  catalogue: ['values'],
  auth: ['values'],
  krav: ['auth/token', 'bkm'],
  ledger: ['bkm/canonical'],
  send: ['check', 'validate', 'ledger', 'krav'],
  migrate: ['check', 'convert', 'validate', 'report/model'],
  report: [],
  simulator: ['bkm', 'validate', 'rules', 'catalogue/types', 'krav/wire'],
};

/** Rooms that know no file system, network, clock or randomness, and run in a browser. */
export const PURE: readonly string[] = [
  ...[
    'errors',
    'diagnostics',
    'version',
    'values',
    'codelists',
    'xml',
    'bkm',
    'convert',
    'validate',
    'rules',
    'texts',
    'explain',
  ],
  ...['check', 'report', 'index'],
];

/** `src/xml/read.ts` is in `xml`, `src/errors.ts` is `errors`. */
export function roomOf(file: string): string {
  return file.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

/** True when a file of src/ may import another one of src/. */
export function mayImport(from: string, to: string): boolean {
  const room = roomOf(from);
  if (room === 'index' || room === roomOf(to)) return true;
  const within = to.replace(/^src\//, '').replace(/\.ts$/, '');
  return ['errors', 'diagnostics', ...(ROOMS[room] ?? [])].some(
    (may) => within === may || within.startsWith(`${may}/`),
  );
}
