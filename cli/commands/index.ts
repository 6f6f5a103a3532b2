import type { Command } from '../command.ts';
import { convert } from './convert.ts';
import { demo } from './demo.ts';
import { explain } from './explain.ts';
import { toXml } from './to-xml.ts';
import { validate } from './validate.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [convert, validate, toXml, explain, demo];
