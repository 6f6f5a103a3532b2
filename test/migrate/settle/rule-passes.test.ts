import { describe, expect, it } from 'vitest';
import { passesOf } from '../../../src/migrate/settle/rule-passes.ts';
import { RULES } from '../../../src/rules/index.ts';

const OF_RUN = RULES.flatMap((rule) => (rule.scope === 'run' ? rule.meta.id : [])).sort();

function idsOf(bills: number, hasCatalogue: boolean): string[][] {
  return passesOf(RULES, bills, hasCatalogue).map((pass) => pass.map(({ meta }) => meta.id));
}

describe('the passes of the rules of a run', () => {
  it('are one where there are few bills', () => {
    expect(idsOf(200_000, true).map((ids) => ids.sort())).toEqual([OF_RUN]);
  });

  it.each([false, true])('each have one rule that keeps keys, where there are many (catalogue: %s)', (hasCatalogue) => {
    const passes = idsOf(200_001, hasCatalogue);
    expect(passes.flat().sort()).toEqual(OF_RUN);
    const little = ['melding/praksis', 'takst/ikke-kontrollert'];
    const ofCatalogue = ['takst/maks-per-ar', 'takst/tidsbruk'];
    const light = hasCatalogue ? little : [...little, ...ofCatalogue];
    expect(passes.map((ids) => ids.filter((id) => !light.includes(id)).length)).toEqual(passes.map(() => 1));
  });

  it('are none without such a rule, and one of rules that keep little', () => {
    const little = RULES.filter(({ meta }) => meta.id === 'melding/praksis');
    expect(passesOf([], 1_000_000, true)).toEqual([]);
    expect(passesOf(little, 1_000_000, true)).toEqual([little]);
  });
});
