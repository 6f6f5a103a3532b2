import type { Draft } from '../draft.ts';

/** A tariff line without Antall was used once. */
export function settleAntall(draft: Draft): void {
  for (const key of ['takster', 'nlkkoder']) {
    const lines = draft.json[key];
    if (!Array.isArray(lines)) continue;
    for (const [index, line] of lines.entries()) {
      const element = draft.origins.of(line)?.element;
      if ('antall' in line || !element) continue;
      // Unreadable is not missing: that was said, and the bill is withheld.
      if (element.children.some((child) => child.name === 'Antall' && child.text.trim() !== '')) continue;
      draft.put(line, [], 'antall', 1, { element });
      draft.say('convert/antall-antatt', {}, { element }, `/${key}/${index}/antall`);
    }
  }
}
