import type { Finding } from './finding.ts';

/**
 * A finding whose texts are its own. What was cut out of the source (a name in a path, a guid) keeps all that was read with it in
 * memory, 64 KB and more: findings that are gathered would hold the whole file.
 */
export function detached(finding: Finding): Finding {
  const { params, xpath, pointer, regning } = finding;
  const own = Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? copied(value) : value]);
  return {
    ...finding,
    params: Object.fromEntries(own),
    xpath: xpath === null ? null : copied(xpath),
    pointer: pointer === null ? null : copied(pointer),
    regning:
      regning === null
        ? null
        : {
            ...regning,
            guid: regning.guid === null ? null : copied(regning.guid),
            regningsnummer: regning.regningsnummer === null ? null : copied(regning.regningsnummer),
          },
  };
}

/** Through JSON, as other ways of copying a text may give a part of the same one. */
function copied(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}
