import { BkmError } from '../../errors.ts';
import { printable } from '../../report/printable.ts';
import { systemCode } from '../read/read-fault.ts';

/** What a code of the system means, in Norwegian and English. */
const REASONS: Readonly<Record<string, readonly [nb: string, en: string]>> = {
  EACCES: ['mangler rettigheter', 'no permission'],
  EPERM: ['mangler rettigheter', 'no permission'],
  EROFS: ['skrivebeskyttet', 'read-only'],
  ENOSPC: ['disken er full', 'the disk is full'],
  EDQUOT: ['disk-kvoten er brukt opp', 'the disk quota is used up'],
  EEXIST: ['det ligger en fil der mappen skulle vært', 'a file is in the place of the folder'],
  ENOENT: ['finnes ikke', 'does not exist'],
  ENOTDIR: ['det ligger en fil der mappen skulle vært', 'a file is in the place of the folder'],
  EFBIG: ['filen får ikke bli større', 'the file may not grow'],
  EMFILE: ['for mange åpne filer', 'too many open files'],
  ENAMETOOLONG: ['navnet er for langt', 'the name is too long'],
};

const BEFORE = ['Rett det, eller velg en annen mappe med -o.', 'Mend it, or choose another folder with -o.'] as const;
const KEPT = [
  'Det som er gjort, er tatt vare på: rett det, og kjør på nytt for å fortsette.',
  'What is done is kept: mend it, and run again to go on.',
] as const;

/** An error of the system, before anything is done, as one of writing; others as they are. */
export function asOpenFault(output: string, error: unknown): unknown {
  const code = systemCode(error);
  return code === '' ? error : faultOf(output, code, null, BEFORE);
}

/** So in the middle of a run. */
export function asWriteFault(output: string, error: unknown): unknown {
  const code = systemCode(error);
  return code === '' ? error : writeFault(output, code);
}

/** @param file of the input, at which the run stopped; null where it was at none */
export function writeFault(output: string, code: string, file: string | null = null): BkmError {
  return faultOf(output, code, file, KEPT);
}

function faultOf(
  output: string,
  code: string,
  file: string | null,
  [nb, en]: readonly [nb: string, en: string],
): BkmError {
  const [whyNb, whyEn] = REASONS[code]?.map((reason) => `${reason}, ${code}`) ?? [code, code];
  const [atNb, atEn] = file === null ? ['', ''] : [`, ved ${printable(file)}`, `, at ${printable(file)}`];
  return new BkmError('OUTPUT', `can't write to ${output} (${whyEn})${atEn}`, {
    hint: en,
    nb: { message: `kan ikke skrive til ${output} (${whyNb})${atNb}`, hint: nb },
  });
}
