/**
 * What is known of a message that was to be sent:
 * - `sendes`: it is being sent. Written, and on disk, before the first byte goes out.
 * - `mottatt`: the API has it; `id` is known.
 * - `feil_i_melding`: the API refused it, with codes: final for this content.
 * - `ukjent`: sent or not, nobody knows: a crash, a time-out, a 5xx. Before anything else is done with its bills it has to be found out.
 * - `ikke_sendt`: it certainly did not arrive: no connection, no token.
 */
export type State = 'sendes' | 'mottatt' | 'feil_i_melding' | 'ukjent' | 'ikke_sendt';

export const STATES: readonly State[] = ['sendes', 'mottatt', 'feil_i_melding', 'ukjent', 'ikke_sendt'];

/** Why a bill may have the guid of another one: a credit and a correction name the bill that they are about. */
export type BillKind = 'original' | 'kreditering' | 'korrigering';

/** A message that is to be sent, as the ledger is to know it: never its content, and of a patient no more than a keyed hash. */
export interface NewMessage {
  /** Base URL of the API: what is sent to one environment says nothing of another. */
  readonly target: string;
  /** SHA-256 of its canonical JSON, 64 hexadecimal digits. */
  readonly hash: string;
  readonly praksisId: string;
  /** Øre. */
  readonly sum: number;
  readonly bills: readonly NewBill[];
  /** Id of the message whose refused bills it holds again. */
  readonly replaces?: string | null | undefined;
  /** By bill, in the order of `bills`; left out where it is not known, as without a catalogue. */
  readonly uses?: readonly (readonly NewUse[])[] | undefined;
}

/** A use of a tariff that has a cap a year. */
export interface NewUse {
  /** The tariff, and who has the cap: kept as a keyed hash alone, as it may hold a patient's number. */
  readonly key: string;
  /** YYYY-MM-DD. */
  readonly dato: string;
  /** A whole number, at least 1. */
  readonly antall: number;
}

export interface NewBill {
  /** Lower case. */
  readonly guid: string;
  readonly regningsnummer: string | null;
  readonly kind: BillKind;
}

/** A message in the ledger. Times in epoch ms. */
export interface LedgerMessage {
  readonly target: string;
  readonly hash: string;
  readonly praksisId: string;
  readonly antallRegninger: number;
  /** Øre. */
  readonly sum: number;
  readonly state: State;
  /** behandlerkravmeldingId, of `mottatt`. */
  readonly id: string | null;
  /** Codes of the last refusal. */
  readonly codes: readonly string[];
  readonly attempts: number;
  /** When the first attempt began: the API received it then or later. */
  readonly firstSent: number;
  /** When the last attempt began. */
  readonly lastSent: number;
  /** When the last answer came, or was given up; null while it is being sent, and after a crash. */
  readonly answered: number | null;
  readonly replaces: string | null;
  /** As the API last told; null before. */
  readonly meldingsstatus: string | null;
  readonly kontrollstatus: string | null;
  readonly utbetalingsstatus: string | null;
  readonly vedtakId: string | null;
  /** Øre. */
  readonly sumUtbetalt: number | null;
  /** When the API last told. */
  readonly checked: number | null;
}

export interface LedgerBill extends NewBill {
  /** behandles, godkjent, avvist, …; null before the API has told. */
  readonly status: string | null;
  /** Numbers of the control's remarks; their words may hold what the claim holds, and are not kept. */
  readonly merknader: readonly string[];
}

/** A bill that may not be sent, for what was sent before. */
export interface Conflict {
  readonly bill: NewBill;
  /** Position in the message that is to be sent. */
  readonly index: number;
  /**
   * `guid`, `regningsnummer`: it was sent before, as they have that in common. `related`: it credits or corrects a bill, or is credited
   * or corrected by one, of which nobody knows whether it arrived: one may be about nothing, or be taken for the other.
   */
  readonly by: Common | 'related';
  readonly earlier: {
    readonly hash: string;
    readonly id: string | null;
    readonly state: State;
    readonly status: string | null;
  };
}

/** What two bills that may be the same have in common. */
export type Common = 'guid' | 'regningsnummer';

/** What came of asking to send a message. */
export type Claim =
  /**
   * It may be sent now, by the one who asked; `recovering`: an earlier attempt may have arrived. `before`: as that left it, and null of
   * a new one.
   */
  | {
      readonly kind: 'claimed';
      readonly recovering: boolean;
      readonly message: LedgerMessage;
      readonly before: LedgerMessage | null;
    }
  /** Another process is sending it. */
  | { readonly kind: 'busy'; readonly message: LedgerMessage }
  /** The API has it. */
  | { readonly kind: 'mottatt'; readonly message: LedgerMessage }
  /** The API refused this very content. */
  | { readonly kind: 'feil_i_melding'; readonly message: LedgerMessage }
  /** Bills of other messages stand against bills of it. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] };

/** What a bill that was sent before used of a tariff. */
export interface SentUse {
  /** Of the bill, lower case. */
  readonly guid: string;
  /** YYYY-MM-DD. */
  readonly dato: string;
  readonly antall: number;
}

/** How an attempt ended. Times in epoch ms. */
export type Ending =
  | { readonly state: 'mottatt'; readonly id: string; readonly at: number }
  | { readonly state: 'feil_i_melding'; readonly codes: readonly string[]; readonly at: number }
  | { readonly state: 'ukjent'; readonly codes?: readonly string[]; readonly at: number }
  | { readonly state: 'ikke_sendt'; readonly at: number };

/** What the API told of a message, as far as the ledger keeps it. */
export interface Told {
  readonly meldingsstatus: string;
  readonly kontrollstatus: string | null;
  readonly utbetalingsstatus: string | null;
  readonly vedtakId: string | null;
  /** Øre. */
  readonly sumUtbetalt: number | null;
  readonly bills: readonly {
    readonly guid: string | null;
    readonly status: string;
    readonly merknader: readonly string[];
  }[];
}

/** Looks up bills that were sent before. */
export interface Sendt {
  /** The latest that the API has or may have, of that kind, and that was not refused; null where there is none. */
  regning(
    praksisId: string,
    by: Common,
    value: string,
    slag: BillKind,
  ): { readonly meldingId: string | null; readonly hash: string } | null;
  /** What such bills used of a tariff that has a cap a year, by the key of `NewUse`; null where the ledger's secret is gone. */
  bruk(praksisId: string, key: string): readonly SentUse[] | null;
}

/** Which messages to list; what is left out does not narrow. Times in epoch ms, both included. */
export interface Filter {
  readonly target?: string | undefined;
  readonly states?: readonly State[] | undefined;
  readonly praksisId?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface LedgerOptions {
  /**
   * Keep what bills used of tariffs that have a cap a year, so that later runs count it: pseudonymised data about patients. False:
   * nothing of it is kept or counted, and what was kept is removed with the first message that is sent. Default: true.
   */
  readonly keepUses?: boolean | undefined;
}

export interface ClaimOptions {
  /** Epoch ms. */
  readonly now: number;
  /** Send again what the API refused as it is: where the refusal was about the sender and not the content. Default: false. */
  readonly again?: boolean | undefined;
  /** Leave out the check of its bills against what was sent before. Default: false. */
  readonly reuse?: boolean | undefined;
}
