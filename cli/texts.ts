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
  'input/feil-i-bkm': {
    severity: 'error',
    params: {},
    nb: 'Filen er ikke lest ferdig, på grunn av en feil i bkm. Det som er funnet i den, er ikke meldt.',
    en: 'The file is not read to its end, because of a fault of bkm. What was found in it is not told.',
  },
  'input/feil-i-bkm#regel': {
    severity: 'error',
    params: { regel: 'public' },
    nb: 'Filen er ikke kontrollert ferdig, på grunn av en feil i bkm: regelen {regel} stanset. --rule {regel}=off går utenom den.',
    en: 'The file is not checked to its end, because of a fault of bkm: the rule {regel} failed. --rule {regel}=off goes around it.',
  },
  'input/feil-i-bkm#for': {
    severity: 'error',
    params: {},
    nb: 'Filen er ikke lest, fordi kjøringen ble brutt av en feil i bkm i en fil før den.',
    en: 'The file is not read, as a fault of bkm in a file before it broke off the run.',
  },
} as const satisfies Texts;

/** What the folder of `-o` says. */
const OUTPUT_TEXTS = {
  'output/foreldet': {
    severity: 'warning',
    params: { fra: 'file', til: 'file' },
    nb: '{fra} fra en tidligere kjøring er ikke laget av denne. Den er lagt til side som {til}.',
    en: '{fra}, which an earlier run left, is not made by this one. It is set aside as {til}.',
  },
} as const satisfies Texts;

/** All that a run can say. */
export const CLI_TEXTS: Texts = { ...TEXTS, ...INPUT_TEXTS, ...OUTPUT_TEXTS };

/** Makes findings about outputs. */
export const findOutput = finderOf(OUTPUT_TEXTS);

/** Makes findings about inputs. */
export const findInput = finderOf(INPUT_TEXTS);
