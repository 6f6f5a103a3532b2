/** The file can't be read from the disk, by the system's own code. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The code of the operating system, such as ENOSPC; '' for what is no error of it. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : '';
}
