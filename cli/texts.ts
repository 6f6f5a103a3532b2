import { finderOf, TEXTS, type Texts } from '../src/index.ts';

const INPUT_TEXTS = {
  'input/finnes-ikke': {
    severity: 'error',
    params: {},
    nb: 'Filen finnes ikke.',
    en: 'The file does not exist.',
  },
  'input/finnes-ikke#tom-mappe': {
    severity: 'error',
    params: {},
    nb: 'Mappen har ingen filer av den typen som leses her.',
    en: 'The folder has no files of the kind that is read here.',
  },
  'input/finnes-ikke#monster': {
    severity: 'error',
    params: {},
    nb: 'Ingen fil passer til mønsteret.',
    en: 'No file fits the pattern.',
  },
  'input/uleselig': {
    severity: 'error',
    params: { kode: 'public' },
    nb: 'Filen kan ikke leses ({kode}).',
    en: 'The file can not be read ({kode}).',
  },
} as const satisfies Texts;

/** All that a run can say. */
export const CLI_TEXTS: Texts = { ...TEXTS, ...INPUT_TEXTS };

/** Makes findings about inputs. */
export const findInput = finderOf(INPUT_TEXTS);
