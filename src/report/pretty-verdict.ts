import type { Verdict } from './model.ts';
import type { Block, Page } from './pretty-page.ts';
import { printable } from './printable.ts';
import type { Look } from './style.ts';
import { counted } from './words.ts';

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
    catalogue === null ? words.noCatalogue : `${words.catalogue} ${catalogue.fetched}`,
    `${words.now} ${now === 'gendate' ? words.gendate : now}`,
  ];
  return printable(parts.join(', '));
}

/** How the run went, on one line. */
export function verdictLine({ run, words, paint }: Page): string {
  const { files, messages, bills, withheldBills, errors, warnings, infos } = run.summary;
  const found = [counted(errors, 'error', words), counted(warnings, 'warning', words), counted(infos, 'info', words)];
  const read = [counted(files, 'file', words), counted(messages, 'message', words), counted(bills, 'bill', words)];
  const verdict = paint(LOOK[run.verdict], words.verdict[run.verdict]);
  return `${verdict}: ${found.join(', ')} ${words.within} ${read.join(', ')} (${withheldBills} ${words.withheld}).`;
}
