import { KeyIndex } from '../values/key-index.ts';

/** Where a guid was made first, counted from 1: the bill of its message, the message of its file. */
export interface MadeBefore {
  readonly melding: number;
  readonly regning: number;
}

/** The guids made for bills of one file that have none: small keys, never the bills. */
export class MadeGuids {
  readonly #meldinger = new KeyIndex();
  readonly #regninger = new KeyIndex();

  /** Where the guid was made before; null where it is new, and then this is where. */
  add(guid: string, { melding, regning }: MadeBefore): MadeBefore | null {
    const before = this.#meldinger.add(guid, melding);
    const first = this.#regninger.add(guid, regning);
    return before === null || first === null ? null : { melding: before, regning: first };
  }
}
