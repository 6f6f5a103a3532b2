import type { ReportAccountField } from './generated/report.ts';
import { groupBy } from './group-by.ts';
import type { Block, Page } from './pretty-page.ts';
import { printable } from './printable.ts';
import { counted } from './words.ts';
import { wrap } from './wrap.ts';

type Outcome = ReportAccountField['outcome'];

/** As they stand in the sum. */
const OUTCOMES: readonly Outcome[] = ['mapped', 'used', 'unmapped', 'dropped', 'withheld'];

/** Elements whose paths are shown once, above the fields within. */
const CONTAINERS: readonly string[] = ['MsgInfo', 'Document', 'BehandlerKrav', 'Enkeltregning'];

/** What became of every value: the sum, then the fields, those that are not in the JSON first. None for JSON input. */
export function accountBlocks(page: Page): readonly Block[] {
  if (page.run.account.source === 0) return [];
  const lost = (['unmapped', 'dropped', 'withheld'] as const).map((outcome) => outcomeBlock(outcome, rowLines, page));
  const kept = (['mapped', 'used'] as const).map((outcome) => outcomeBlock(outcome, compactLines, page));
  return [sumBlock(page), ...[...lost, ...kept].filter((block) => block.length > 0)];
}

function sumBlock({ run, words, paint }: Page): Block {
  const terms = OUTCOMES.map((outcome) => `${run.account[outcome]} ${words.outcome[outcome]}`);
  const source = `${counted(run.account.source, 'value', words)} ${words.inSource}`;
  return [paint('strong', words.account), `  ${source} = ${terms.join(' + ')}`];
}

type GroupLines = (parent: string, fields: readonly Field[], page: Page) => readonly string[];

function outcomeBlock(outcome: Outcome, linesOf: GroupLines, page: Page): Block {
  const fields = page.run.account.fields.filter((field) => field.outcome === outcome).map(fieldOf);
  if (fields.length === 0) return [];
  const { words } = page;
  const values = fields.reduce((sum, { count }) => sum + count, 0);
  const heading = `${words.fieldsThatAre[outcome]} (${counted(fields.length, 'field', words)}, ${counted(values, 'value', words)}):`;
  const groups = groupBy(fields, ({ parent }) => parent);
  return [`  ${heading}`, ...[...groups].flatMap(([parent, group]) => linesOf(parent, group, page))];
}

/** A line a field: how many values, and where the first one stands. */
function rowLines(parent: string, fields: readonly Field[], { words, paint }: Page): readonly string[] {
  const row = (count: string, line: string, path: string) => `    ${count.padStart(6)}  ${line.padStart(5)}  ${path}`;
  return [
    paint('faint', row(words.columns.count, words.line, `${words.within} ${parent}`)),
    ...fields.map(({ count, line, path }) => row(String(count), line === null ? '-' : String(line), path)),
  ];
}

/** Fields after each other, each with its count. */
function compactLines(parent: string, fields: readonly Field[], { words, paint }: Page): readonly string[] {
  const list = fields.map(({ path, count }, index) => `${path} (${count})${index < fields.length - 1 ? ',' : ''}`);
  const pieces = list.map((text) => ({ width: text.length, text }));
  return [paint('faint', `    ${words.within} ${parent}`), ...wrap(pieces, '      ', '      ')];
}

interface Field {
  readonly parent: string;
  readonly path: string;
  readonly count: number;
  readonly line: number | null;
}

function fieldOf({ xpath, count, line }: ReportAccountField): Field {
  const steps = printable(xpath).split('/');
  const last = steps.findLastIndex((step, index) => index < steps.length - 1 && CONTAINERS.includes(step));
  const cut = last < 0 ? steps.length - 1 : last + 1;
  return { parent: `${steps.slice(0, cut).join('/')}/`, path: steps.slice(cut).join('/'), count, line };
}
