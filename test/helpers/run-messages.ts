import { viewBill } from '../../src/bkm/view.ts';
import { Engine } from '../../src/validate/engine.ts';
import { EXAMPLE_FACTS, exampleMessage } from '../../src/validate/example.ts';
import type { Example, Rule } from '../../src/validate/rule.ts';

/** What one rule finds in each message of a run, each in a file of its own, `1.json` and on: pointer, message id, params. */
export function runMessages(rule: Rule, examples: readonly Example[]): (readonly [string | null, string, object])[][] {
  const engine = new Engine([rule]);
  return examples.map((example, at) => {
    const { praksisId, behandlerkrav } = exampleMessage(example);
    const sted = { fil: `${at + 1}.json`, melding: 1 };
    const facts = { ...EXAMPLE_FACTS, sted, praksisId, ...example.facts };
    const check = engine.message(facts, {});
    const bills = Array.isArray(behandlerkrav.regninger) ? behandlerkrav.regninger : [];
    const inBills = bills.flatMap((regning: unknown, index) => {
      return check.bill(viewBill(regning, index, facts.revision), { index, regningsnummer: null, guid: null });
    });
    const end = check.end({ antallRegninger: null, belop: null });
    return [...inBills, ...end].map(({ pointer, id, params }) => [pointer, id, params] as const);
  });
}
