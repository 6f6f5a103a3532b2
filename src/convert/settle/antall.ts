import { holdsValue } from '../../xml/tree.ts';
import type { Draft } from '../draft.ts';

/** A tariff line without Antall was used once. */
export function settleAntall(draft: Draft): void {
  for (const key of ['takster', 'nlkkoder']) {
    const lines = draft.json[key];
    if (!Array.isArray(lines)) continue;
    for (const [index, line] of lines.entries()) {
      const origin = 'antall' in line ? undefined : draft.origins.of(line, null);
      // Unreadable is not missing: that was said, and the bill is withheld.
      if (!origin || origin.element.children.some((child) => child.name === 'Antall' && holdsValue(child))) continue;
      line.antall = 1;
      draft.say('convert/antall-antatt', {}, origin, `/${key}/${index}/antall`);
    }
  }
}
