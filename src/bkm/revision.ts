import { checkOptions, oneOf } from '../diagnostics/options.ts';

/** The documentation revisions of JSON BKM that are supported, oldest first. The API refuses the fields of another one. */
export const REVISIONS = ['2026-01-08', '2026-04-23'] as const;

export type Revision = (typeof REVISIONS)[number];

/** The newest published form. */
export const DEFAULT_REVISION: Revision = '2026-04-23';

/** @throws {BkmError} OPTIONS where it is none of them */
export function checkRevision(value: unknown): void {
  checkOptions({ revision: value ?? null }, { revision: oneOf(REVISIONS) });
}

export function isRevision(value: unknown): value is Revision {
  return REVISIONS.some((revision) => revision === value);
}
