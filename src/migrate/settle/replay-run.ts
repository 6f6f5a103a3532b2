import { noteTold, type Told } from '../../check/echoes.ts';
import type { ValidateOptions } from '../../check/result.ts';
import { Engine } from '../../validate/engine.ts';
import type { Rule } from '../../validate/rule.ts';
import { applySeverities, type Severities } from '../../validate/severities.ts';
import type { Unit } from '../unit.ts';
import type { Folders } from '../work/folders.ts';
import { Overflow } from './overflow.ts';
import { replay } from './replay.ts';
import { RunFindings } from './run-findings.ts';
import { withRecord } from './with-record.ts';

/**
 * What rules of a run say, over all files in their order.
 *
 * @param units with their place in the run; those without a record are left out
 * @param tell `onTold` is told what the converter may echo, by place; `onFile` of each file that is done
 */
export function replayRun(
  rules: readonly Rule[],
  units: readonly (readonly [place: number, unit: Unit])[],
  folders: Folders,
  options: ValidateOptions,
  severities: Severities,
  tell: { readonly onTold: (place: number, told: Told) => void; readonly onFile: () => void },
): RunFindings {
  const engine = new Engine(rules);
  const findings = new RunFindings(folders.pending);
  for (const [place, unit] of units) {
    const ofFile = new Overflow(folders.pending, unit.name);
    const told: Told = new Map();
    try {
      withRecord(unit, folders, (record, reader) =>
        replay(record, reader, engine, options, (finding) => {
          for (const each of applySeverities([finding], severities)) {
            noteTold(each, told);
            ofFile.add(each);
          }
        }),
      );
      ofFile.end();
      findings.add(place, ofFile.inOrder);
      if (told.size > 0) tell.onTold(place, told);
      tell.onFile();
    } catch (error) {
      findings.drop();
      throw error;
    } finally {
      ofFile.drop();
    }
  }
  findings.end();
  return findings;
}
