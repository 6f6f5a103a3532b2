import type { Params } from '../../diagnostics/finding.ts';
import type { MIGRATE_TEXTS } from '../texts.ts';

export type MigrateTextId = keyof typeof MIGRATE_TEXTS;

/** The packed content can't be used, as its text says: nothing of it is. */
export class UnpackFault extends Error {
  override readonly name = 'UnpackFault';
  readonly id: MigrateTextId;
  readonly params: Params;

  constructor(id: MigrateTextId, params: Params = {}) {
    super(id);
    this.id = id;
    this.params = params;
  }
}

/** What zlib says of content that is no such thing: `Z_DATA_ERROR`. */
export function unpackFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') ? new UnpackFault('arkiv/skadet', { kode: code }) : error;
}
