import { CONVERT_TEXTS } from './convert/texts.ts';
import { TO_XML_TEXTS } from './convert/to-xml-texts.ts';
import type { Texts } from './diagnostics/text.ts';
import { MIGRATE_TEXTS } from './migrate/texts.ts';
import { RULES } from './rules/index.ts';
import { JSON_TEXTS } from './validate/json-texts.ts';
import { textsOf } from './validate/rule-texts.ts';
import { SCHEMA_TEXTS } from './validate/schema-texts.ts';
import { XML_TEXTS } from './xml/texts.ts';

/** The words of every finding of this library, by message id. */
export const TEXTS: Texts = {
  ...textsOf(RULES),
  ...XML_TEXTS,
  ...CONVERT_TEXTS,
  ...SCHEMA_TEXTS,
  ...JSON_TEXTS,
  ...TO_XML_TEXTS,
  ...MIGRATE_TEXTS,
};
