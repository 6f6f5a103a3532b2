import type { Revision } from '../bkm/revision.ts';
import { isNlkKode } from '../codelists/nlk.ts';
import { trimXml } from '../values/xml-space.ts';
import { belop, heltall, text } from './kind.ts';
import type { SayAt } from './to-xml-findings.ts';
import type { ExtraField } from './to-xml-shape.ts';
import { isEmpty, type Tree, withList, withValues } from './to-xml-tree.ts';

/** Laboratory lines are tariff lines in the XML (settle/nlkkoder.ts, the other way); 2026-01-08 has them so itself. */
const NLK_FIELDS: readonly ExtraField[] = [
  ['nlkkoder[].belop', belop],
  ['nlkkoder[].kode', text],
  ['nlkkoder[].antall', heltall],
];

/** The fields of the lines that the table has no row for. */
export function lineFields(revision: Revision): readonly ExtraField[] {
  return revision === '2026-01-08' ? [] : NLK_FIELDS;
}

/** The bill with all its lines among the takster, each with its antall. */
export function joinLines(bill: Tree, revision: Revision, say: SayAt): Tree {
  const takster = linesIn(bill, 'takster');
  const nlkkoder = linesIn(bill, 'nlkkoder');
  if (revision !== '2026-01-08') {
    for (const line of takster) if (isLaboratory(line)) say('to-xml/nlkkode#takst', {}, line.pointer);
    for (const line of nlkkoder) if (!isLaboratory(line)) say('to-xml/nlkkode', {}, line.pointer);
  }
  const lines = [...takster, ...nlkkoder].map((line) => withAntall(line, say));
  return withList(bill, 'takster', lines);
}

/** The teeth of the treatment: those of all lines, in their order. */
export function teethOf(bill: Tree, say: SayAt): readonly string[] {
  const takster = linesIn(bill, 'takster');
  const byLine = takster.map((line) =>
    (line.lists.get('tenner') ?? []).flatMap((tann) => tann.values.get('tannkode')?.text ?? []),
  );
  const [first = [], ...others] = byLine;
  if (others.some((teeth) => !sameTeeth(first, teeth))) {
    say('to-xml/tann', { takster: takster.length }, `${bill.pointer}/takster`);
  }
  return others.reduce(union, first);
}

function linesIn(bill: Tree, name: string): readonly Tree[] {
  return (bill.lists.get(name) ?? []).filter((line) => !isEmpty(line));
}

function isLaboratory(line: Tree): boolean {
  return isNlkKode(trimXml(line.values.get('kode')?.text ?? ''));
}

function withAntall(line: Tree, say: SayAt): Tree {
  if (line.values.has('antall')) return line;
  const antall = { pointer: `${line.pointer}/antall`, text: '1' };
  say('to-xml/antatt', { felt: 'antall', verdi: antall.text }, antall.pointer);
  return withValues(line, { antall });
}

function sameTeeth(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tooth, index) => tooth === b[index]);
}

/** All of both; a tooth that stands twice in one of them (two surfaces) stands twice. */
function union(all: readonly string[], teeth: readonly string[]): readonly string[] {
  const had = [...all];
  const more = teeth.filter((tooth) => {
    const at = had.indexOf(tooth);
    if (at >= 0) had.splice(at, 1);
    return at < 0;
  });
  return [...all, ...more];
}
