import type { RunCatalogue, Verdict } from './model.ts';
import type { Block, Page } from './pretty-page.ts';
import { printable } from './printable.ts';
import type { Look } from './style.ts';
import { counted, verdictOfRun, type Words } from './words.ts';

const LOOK: Readonly<Record<Verdict, Look>> = { valid: 'good', invalid: 'error', incomplete: 'error' };

/** What the run was made with, and how it went. */
export function verdictBlocks(page: Page): readonly Block[] {
  return [[page.paint('faint', runLine(page)), verdictLine(page)]];
}

/** What the run was made with, on one line. */
export function runLine({ run, words }: Page): string {
  const { tool, revision, catalogue, now } = run;
  const parts = [
    `${tool.name} ${tool.version}`,
    ...(revision === null ? [] : [`${words.revision} ${revision}`]),
    catalogueText(catalogue, words),
    `${words.now} ${now === 'gendate' ? words.gendate : now}`,
  ];
  return printable(parts.join(', '));
}

/** Which catalogue, how old, and whether it is made up. */
function catalogueText(catalogue: RunCatalogue | null, words: Words): string {
  if (catalogue === null) return words.noCatalogue;
  const { fetched, synthetic, ageDays } = catalogue;
  const age = ageDays === undefined ? '' : ` (${words.catalogueAge(ageDays)})`;
  return `${synthetic === true ? words.syntheticCatalogue : words.catalogue} ${fetched}${age}`;
}

/** How the run went, on one line. */
export function verdictLine({ run, words, paint }: Page): string {
  const { files, messages, bills, withheldBills, errors, warnings, infos } = run.summary;
  const found = [counted(errors, 'error', words), counted(warnings, 'warning', words), counted(infos, 'info', words)];
  const read = [counted(files, 'file', words), counted(messages, 'message', words), counted(bills, 'bill', words)];
  const verdict = paint(LOOK[run.verdict], verdictOfRun(run, words));
  return `${verdict}: ${found.join(', ')} ${words.within} ${read.join(', ')} (${withheldBills} ${words.withheld}).`;
}
