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
  'input/uleselig#rettigheter': {
    severity: 'error',
    params: {},
    nb: 'Filen kan ikke leses: du mangler rettigheter til den.',
    en: 'The file can not be read: you lack permission.',
  },
  'input/uleselig#mappe': {
    severity: 'error',
    params: {},
    nb: 'Mappen kan ikke leses: du mangler rettigheter til den, eller den ble borte.',
    en: 'The folder can not be read: you lack permission, or it went away.',
  },
  'input/halvskrevet': {
    severity: 'error',
    params: {},
    nb: 'Dette er en halvskrevet fil fra en kjøring som ble avbrutt. Den leses ikke, og kan slettes.',
    en: 'This is a half-written file of a run that was broken off. It is not read, and can be deleted.',
  },
} as const satisfies Texts;

/** All that a run can say. */
export const CLI_TEXTS: Texts = { ...TEXTS, ...INPUT_TEXTS };

/** Makes findings about inputs. */
export const findInput = finderOf(INPUT_TEXTS);
