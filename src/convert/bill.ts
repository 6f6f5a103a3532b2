import type { Revision } from '../bkm/revision.ts';
import { trimXml } from '../values/xml-space.ts';
import type { SourceElement } from '../xml/tree.ts';
import { Draft } from './draft.ts';
import type { MadeGuids } from './made-guids.ts';
import type { ConvertOptions } from './options.ts';
import { type PlanNode, plansOf } from './plan.ts';
import { settleAntall } from './settle/antall.ts';
import { settleGuid } from './settle/guid.ts';
import { settleMellomnavn } from './settle/mellomnavn.ts';
import { settleNlkkoder } from './settle/nlkkoder.ts';
import { settleRelatertBehandler } from './settle/relatert-behandler.ts';
import { settleTann } from './settle/tann.ts';
import { REGNING_ROWS } from './table.ts';
import { walk } from './walk.ts';

/** What a bill needs to know of the message around it. */
export interface BillContext {
  readonly options: ConvertOptions;
  readonly revision: Revision;
  readonly plan: PlanNode;
  /** Namespace of the message. */
  readonly uri: string;
  readonly praksisId: string | null;
  readonly dentistry: boolean;
  /** Whether anything in the message says whether it is. */
  readonly saysTrade: boolean;
  readonly madeGuids: MadeGuids;
  /** The message among those of its file, from 0. */
  readonly messageIndex: number;
}

/** The plan of a bill in one revision. */
export const billPlan = plansOf(REGNING_ROWS);

/**
 * Reads one Enkeltregning. Where the draft has failed, the bill is to be withheld.
 *
 * @param index of the bill in its message, from 0
 */
export function readBill(element: SourceElement, context: BillContext, index: number): Draft {
  const { options } = context;
  const draft = new Draft(element, context.uri, options.strict === true);
  const strays = walk(element, context.plan, draft, draft.json);
  for (const felt of ['RegningNr', 'DatoTid']) {
    const there = element.children.some(({ name, text }) => name === felt && trimXml(text) !== '');
    if (there) continue;
    draft.say('convert/mangler#beskrivelse', { felt }, { element });
    if (strays > 0) draft.say('convert/feil-form#mangler', { felt }, { element });
  }
  settleMellomnavn(draft, options);
  settleRelatertBehandler(draft, context.dentistry, context.saysTrade);
  settleNlkkoder(draft, context.revision);
  settleAntall(draft);
  settleTann(draft, options);
  const place = { melding: context.messageIndex + 1, regning: index + 1 };
  settleGuid(draft, context.praksisId, context.madeGuids, place);
  return draft;
}
