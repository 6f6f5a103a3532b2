import type { Said } from '../lang.ts';

/** Words that have commands below them: `catalogue` of `bkm catalogue sync`. The commands themselves have both words as their name. */
export const GROUPS: Readonly<Record<string, Said>> = {
  catalogue: [
    'åpne data: hent dem (sync), se hva som er hentet (status), takstbruk',
    'open data: fetch it (sync), what was fetched (status), takstbruk',
  ],
  ledger: [
    'sendeloggen: hva som er sendt (list, show, export), og hva som ble av det ukjente (resolve)',
    'the ledger: what was sent (list, show, export), and what became of what is unknown (resolve)',
  ],
};

/** `catalogue` of `catalogue sync`; null for a command of one word. */
export function groupOf(name: string): string | null {
  const [group = '', below] = name.split(' ');
  return below === undefined ? null : group;
}
