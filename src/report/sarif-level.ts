import type { Severity } from '../diagnostics/finding.ts';

/** Severities as SARIF calls them. */
export const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
