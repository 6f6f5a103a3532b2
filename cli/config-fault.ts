import type { SchemaError } from './generated/config-validator.ts';
import type { Said } from './lang.ts';
import { nearestTo } from './nearest.ts';
import { Problem } from './problem.ts';

/** What may stand in a configuration, for the nearest one: the schema's keys, held equal by a test. */
export const CONFIG_KEYS = [
  ...['lang', 'revision', 'praksisId', 'praksisMap', 'praksisFile', 'navnEpj', 'mellomnavn', 'tann', 'strict'],
  ...[
    'allOrNothing',
    'encoding',
    'now',
    'rules',
    'failOn',
    'baseline',
    'catalogue',
    'requireCatalogue',
    'keepUses',
    'report',
  ],
];

/** The first thing that is wrong with a configuration, in words. */
export function configFault(file: string, errors: readonly SchemaError[]): Problem {
  const [first] = errors;
  const [nb, en] = first ? wordsOf(first) : (['ikke et oppsett', 'not a configuration'] as const);
  return new Problem([`${file}: ${nb}`, `${file}: ${en}`]);
}

function wordsOf({ keyword, instancePath, params }: SchemaError): Said {
  const key = instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/');
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(key, String(params.additionalProperty));
    case 'enum':
      return [
        `${key} må være en av ${listed(params.allowedValues)}`,
        `${key} must be one of ${listed(params.allowedValues)}`,
      ];
    case 'type':
      if (key === '') return ['må være nøkler med verdier', 'must be keys with values'];
      return [`${key} må være av typen ${String(params.type)}`, `${key} must be of type ${String(params.type)}`];
    case 'minLength':
      return [`${key} er tom`, `${key} is empty`];
    default:
      return [
        `${key || 'oppsettet'} har ikke riktig form`,
        `${key || 'the configuration'} does not have the right form`,
      ];
  }
}

function unknownKey(parent: string, key: string): Said {
  const near = parent === '' ? nearestTo(key, CONFIG_KEYS) : null;
  const full = parent === '' ? key : `${parent}.${key}`;
  return [
    `ukjent nøkkel ${full}${near === null ? '' : `. Mente du ${near}?`}`,
    `unknown key ${full}${near === null ? '' : `. Did you mean ${near}?`}`,
  ];
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.join(', ') : String(values);
}
