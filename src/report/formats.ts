import { githubReport } from './github.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import type { Format } from './model.ts';
import { prettyReport } from './pretty.ts';
import { sarifReport } from './sarif.ts';

/** Every report format by its name. */
export const FORMATS = {
  pretty: prettyReport,
  json: jsonReport,
  junit: junitReport,
  sarif: sarifReport,
  github: githubReport,
  html: htmlReport,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** True for the name of a report format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}
