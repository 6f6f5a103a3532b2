import type { Command } from '../command.ts';
import { catalogueStatus, catalogueSync, catalogueTakstbruk } from './catalogue.ts';
import { convert } from './convert.ts';
import { demo } from './demo.ts';
import { explain } from './explain.ts';
import { ledgerExport, ledgerList, ledgerResolve, ledgerShow } from './ledger.ts';
import { migrate } from './migrate.ts';
import { oppmoter } from './oppmoter.ts';
import { praksis } from './praksis.ts';
import { resend } from './resend.ts';
import { send } from './send.ts';
import { simulate } from './simulate.ts';
import { status } from './status.ts';
import { takst } from './takst.ts';
import { toXml } from './to-xml.ts';
import { validate } from './validate.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  convert,
  validate,
  migrate,
  toXml,
  praksis,
  send,
  status,
  resend,
  ledgerList,
  ledgerShow,
  ledgerExport,
  ledgerResolve,
  oppmoter,
  explain,
  takst,
  catalogueSync,
  catalogueStatus,
  catalogueTakstbruk,
  simulate,
  demo,
];
