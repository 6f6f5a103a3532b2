import { DEFAULT_REVISION } from '../../bkm/revision.ts';
import { viewBill } from '../../bkm/view.ts';
import { factsOfXml } from '../../check/facts.ts';
import type { ValidateOptions } from '../../check/result.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Engine, MessageCheck } from '../../validate/engine.ts';
import { type Line, placeOf } from '../record/bill-line.ts';
import type { BlockReader } from '../record/blocks.ts';
import { BILLS, type FileRecord } from '../record/record.ts';

/**
 * What the rules of a run say of one file. They see each file as a worker left it, and the files in the order of their names: so it does
 * not matter which worker had a file, when it was done, or in which run.
 *
 * @param engine of the run's rules alone; one for all files
 */
export function replay(
  record: FileRecord,
  reader: BlockReader,
  engine: Engine,
  options: ValidateOptions,
  tell: (finding: Finding) => void,
): void {
  const { name } = record;
  const revision = record.revision ?? DEFAULT_REVISION;
  let check: MessageCheck | null = null;
  const take = (line: Line): void => {
    if (line[0] === 'head') {
      const [, messageIndex, praksisId, head, sender] = line;
      const sted = { fil: name, melding: messageIndex + 1 };
      const facts = factsOfXml(praksisId, head, sender, revision, sted, options);
      check = engine.message(facts, { file: name, messageIndex });
    } else if (line[0] === 'bill') {
      const [, position, ref, regning, innhold, places] = line;
      const base = `/behandlerkrav/regninger/${position}`;
      const locate = (pointer: string) => placeOf(places, pointer);
      for (const finding of check?.bill({ ...viewBill(regning, position, revision), innhold }, ref, locate) ?? []) {
        tell({ ...finding, ...locate((finding.pointer ?? base).slice(base.length)) });
      }
    } else if (line[0] === 'end') {
      const [, totals, places] = line;
      for (const finding of check?.end(totals) ?? []) {
        tell(finding.line === null ? { ...finding, ...placeOf(places, finding.pointer ?? '') } : finding);
      }
      check = null;
    } else {
      check?.withheld();
      check = null;
    }
  };
  for (const line of reader.lines(BILLS)) {
    // Written by this very program, and held against its checksum.
    take(JSON.parse(line) as Line);
  }
}
