import { BkmError } from '../errors.ts';

/** What is wrong with a ledger; programs that show it in another language go by this. */
export type LedgerFault =
  | 'unreadable'
  | 'folder'
  | 'rights'
  | 'read-only'
  | 'unwritable'
  | 'disk-full'
  | 'not-a-ledger'
  | 'newer'
  | 'corrupt'
  | 'locked'
  | 'moved'
  | 'key';

/** A ledger that can't be used: nothing is sent without it. */
export class LedgerError extends BkmError {
  readonly fault: LedgerFault;
  readonly file: string;

  constructor(fault: LedgerFault, file: string) {
    const { en, nb } = WORDS[fault];
    super('LEDGER', `${file}: ${en[0]}.`, { hint: en[1], nb: { message: `${file}: ${nb[0]}.`, hint: nb[1] } });
    this.fault = fault;
    this.file = file;
  }
}

interface Words {
  readonly en: readonly [what: string, todo: string];
  readonly nb: readonly [what: string, todo: string];
}

const WORDS: Readonly<Record<LedgerFault, Words>> = {
  unreadable: {
    en: ["the ledger can't be opened", 'Check that its folder is there, and that you may read and write in it.'],
    nb: ['sendeloggen kan ikke åpnes', 'Kontroller at mappen finnes, og at du kan lese og skrive i den.'],
  },
  folder: {
    en: ['a folder is in the place of the ledger', 'Name a file: --ledger FILE, or BKM_LEDGER.'],
    nb: ['en mappe ligger der sendeloggen skulle vært', 'Oppgi en fil: --ledger FIL eller BKM_LEDGER.'],
  },
  rights: {
    en: ['you may not read and write it', 'Check who owns it and its folder: a ledger is for one user alone.'],
    nb: [
      'du har ikke lese- og skriverettigheter',
      'Kontroller hvem som eier den og mappen: en sendelogg er for én bruker alene.',
    ],
  },
  'read-only': {
    en: [
      'the ledger is on a file system that can only be read',
      'Name a place that can be written: --ledger FILE, or BKM_LEDGER.',
    ],
    nb: [
      'sendeloggen ligger på et filsystem som bare kan leses',
      'Oppgi et sted som kan skrives: --ledger FIL eller BKM_LEDGER.',
    ],
  },
  unwritable: {
    en: ["the ledger can't be written", 'Check the rights of the file and of its folder, and the disk.'],
    nb: ['sendeloggen kan ikke skrives', 'Kontroller rettighetene til filen og mappen, og disken.'],
  },
  'disk-full': {
    en: [
      "the ledger can't be written: the disk is full",
      'Make room, then run again: what is unknown is found out then.',
    ],
    nb: ['sendeloggen kan ikke skrives: disken er full', 'Rydd plass, og kjør igjen: da blir det uavklarte avklart.'],
  },
  'not-a-ledger': {
    en: ['the file is no ledger', 'Name another file; this one was left as it is.'],
    nb: ['filen er ingen sendelogg', 'Oppgi en annen fil; denne er ikke rørt.'],
  },
  newer: {
    en: ['the ledger is of a newer version of this program', 'Use that version, or a newer one.'],
    nb: ['sendeloggen er fra en nyere versjon av programmet', 'Bruk den versjonen eller en nyere.'],
  },
  corrupt: {
    en: ['the ledger is damaged', 'Keep the file, and bring back a copy of it; bkm status shows what the API has.'],
    nb: ['sendeloggen er skadet', 'Ta vare på filen, og hent tilbake en kopi; bkm status viser hva API-et har.'],
  },
  moved: {
    en: [
      'the ledger was removed or replaced while it was in use',
      'Nothing more was sent. Run again: it goes on with the one that is there now.',
    ],
    nb: [
      'sendeloggen ble fjernet eller byttet ut mens den var i bruk',
      'Ikke mer er sendt. Kjør igjen: da brukes den som ligger der nå.',
    ],
  },
  locked: {
    en: ['another program holds the ledger', 'Wait until it is done, then run again.'],
    nb: ['et annet program holder sendeloggen', 'Vent til det er ferdig, og kjør igjen.'],
  },
  key: {
    en: [
      'the key of the ledger can not be read',
      'Check its rights, or bring back a copy. Without the file bkm makes a new one, and no longer counts what was sent before against caps a year.',
    ],
    nb: [
      'nøkkelen til sendeloggen kan ikke leses',
      'Kontroller rettighetene, eller hent tilbake en kopi. Uten filen lager bkm en ny, og teller ikke lenger det som er sendt før mot tak per år.',
    ],
  },
};

/** Throws the fault that an error of SQLite or the file system means; any other error as it is. */
export function guarded<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw ledgerError(error, file);
  }
}

/** Result codes of SQLite. Source: sqlite.org/rescode.html. */
const BY_CODE: ReadonlyMap<number, LedgerFault> = new Map([
  [5, 'locked'],
  [6, 'locked'],
  [8, 'unwritable'],
  [10, 'unwritable'],
  [11, 'corrupt'],
  [13, 'disk-full'],
  [14, 'unreadable'],
  [26, 'not-a-ledger'],
]);

/** The memory that connections share is a file too, and could not grow (SQLITE_IOERR_SHMSIZE). */
const SHARED_MEMORY_FULL = 4874;

const BY_SYSTEM: Readonly<Record<string, LedgerFault>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'rights',
  EPERM: 'rights',
  ENOENT: 'unreadable',
  ENOTDIR: 'unreadable',
  EEXIST: 'unreadable',
  EISDIR: 'folder',
};

function ledgerError(error: unknown, file: string): unknown {
  if (typeof error !== 'object' || error === null || error instanceof LedgerError) return error;
  const result = 'errcode' in error && typeof error.errcode === 'number' ? faultOf(error.errcode) : undefined;
  const system = 'code' in error && typeof error.code === 'string' ? BY_SYSTEM[error.code] : undefined;
  const fault = result ?? system;
  return fault === undefined ? error : new LedgerError(fault, file);
}

function faultOf(code: number): LedgerFault | undefined {
  return code === SHARED_MEMORY_FULL ? 'disk-full' : BY_CODE.get(code & 0xff);
}
