import { randomUUID } from 'node:crypto';
import { type HttpIo, type Io, realIo } from '../http/io.ts';

/** What getting a token needs of the world; each has its real one as default. */
export interface AuthIo extends HttpIo {
  /** A `jti` that was never used before. */
  readonly uuid?: (() => string) | undefined;
}

/** The same, whole. */
export interface RealAuthIo extends Io {
  readonly uuid: () => string;
}

/** With the real ones for what is not given. */
export function realAuthIo(given: AuthIo): RealAuthIo {
  return { ...realIo(given), uuid: given.uuid ?? randomUUID };
}
