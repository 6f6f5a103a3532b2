/**
 * Which room of src/ may import which, as in the architecture. Every room may import errors and diagnostics, and itself.
 * `validate/rule` is one file (or folder) of a room. A room that is not here may not be.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  diagnostics: [],
  version: [],
  'cache-folder': [],
  'make-folder': [],
  'sync-folder': [],
  values: [],
  codelists: [],
  xml: ['values', 'codelists'],
  bkm: ['values', 'codelists'],
  convert: ['xml', 'bkm', 'values', 'codelists'],
  validate: ['bkm', 'values', 'codelists', 'catalogue/types', 'catalogue/example'],
  rules: ['validate/rule', 'bkm', 'values', 'codelists', 'catalogue/types', 'catalogue/price', 'catalogue/example'],
  texts: ['xml', 'convert', 'validate', 'rules', 'migrate/texts'],
  explain: ['texts', 'rules', 'validate/rule', 'codelists'],
  check: ['convert', 'validate', 'rules', 'bkm', 'xml', 'values', 'codelists', 'catalogue/types'],
  http: [],
  catalogue: ['http', 'values', 'codelists', 'cache-folder', 'make-folder', 'sync-folder'],
  auth: ['http', 'values'],
  // The practices answer is read by the conversion too.
  krav: ['http', 'auth/token', 'bkm', 'values', 'convert/generated'],
  ledger: ['bkm/canonical'],
  send: ['check', 'validate', 'ledger', 'krav', 'auth/token', 'http', 'bkm', 'values'],
  migrate: [
    'check',
    'convert',
    'validate',
    'rules',
    'report',
    'catalogue',
    'bkm',
    'values',
    'texts',
    'version',
    'make-folder',
  ],
  report: [],
  // Types of the wire alone: a client and a server that share code share bugs.
  simulator: ['bkm', 'validate', 'rules', 'values', 'codelists', 'catalogue/types', 'krav/wire', 'sync-folder'],
};

/**
 * The public faces, one for each thing that people install the package for; each may import everything. The index runs in a
 * browser, the others need Node. The command line reaches src/ through these only.
 */
export const ENTRIES: readonly string[] = [
  'src/index.ts',
  'src/catalogue.ts',
  'src/krav.ts',
  'src/send.ts',
  'src/migrate.ts',
  'src/simulator.ts',
];

/** Rooms, and folders and files of rooms, that know no file system, network, clock or randomness, and run in a browser. */
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
  ...[
    'check',
    'report',
    'index',
    'catalogue/types',
    'catalogue/price',
    'catalogue/example',
    'catalogue/read',
    'auth/token',
    'krav/wire',
  ],
];

/** True for a file that is to run everywhere. */
export function isPure(file: string): boolean {
  return file === 'src/index.ts' || (!ENTRIES.includes(file) && PURE.some((place) => isIn(file, place)));
}

/** `src/xml/read.ts` is in `xml`, `src/errors.ts` is `errors`. */
export function roomOf(file: string): string {
  return file.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

/** True when a file of src/ may import another one of src/. */
export function mayImport(from: string, to: string): boolean {
  if (ENTRIES.includes(from)) return true;
  if (ENTRIES.includes(to)) return false;
  const room = roomOf(from);
  return room === roomOf(to) || ['errors', 'diagnostics', ...(ROOMS[room] ?? [])].some((may) => isIn(to, may));
}

/** Whether a file of src/ is in a room, a folder of one, or is the file so named (without `.ts`). */
function isIn(file: string, place: string): boolean {
  const within = file.replace(/^src\//, '').replace(/\.ts$/, '');
  return within === place || within.startsWith(`${place}/`);
}
