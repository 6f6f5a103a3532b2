const CODES = ['ENAMETOOLONG', 'EISDIR', 'ENOTDIR', 'EINVAL', 'EILSEQ', 'ENOTEMPTY'];

/** True for a code of the system that is of one file's name alone: others may still be written. */
export function isOfItsName(code: string): boolean {
  return CODES.includes(code);
}
