import type { HttpIo } from '../http/io.ts';
import type { RetryPolicy } from '../http/retry.ts';
import type { KravClient } from '../krav/client.ts';
import type { Feil } from '../krav/submission.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Conflict } from '../ledger/types.ts';

/** What came of sending a message. */
export type SendResult =
  | {
      readonly utfall: 'mottatt';
      readonly id: string;
      /** `sendt` now; `funnet`: an earlier attempt had arrived, and was found; `kjent`: the ledger knew it. */
      readonly how: 'sendt' | 'funnet' | 'kjent';
    }
  | {
      readonly utfall: 'feil_i_melding';
      /** Of now; where the ledger knew the refusal, the codes alone. */
      readonly feilmeldinger: readonly Feil[];
      readonly how: 'sendt' | 'kjent';
    }
  /** Sent or not, nobody knows: run again. */
  | { readonly utfall: 'ukjent'; readonly why: Unknown }
  /** Certainly not sent. */
  | { readonly utfall: 'ikke_sendt'; readonly error: Error }
  /** Another process is sending it. */
  | { readonly utfall: 'opptatt' }
  /** Bills of it were sent before. */
  | { readonly utfall: 'konflikt'; readonly conflicts: readonly Conflict[] };

/** Why nothing is known. */
export type Unknown =
  | { readonly kind: 'error'; readonly error: Error }
  /** The API says that it has it, and its overview does not show it, or shows several that it could be. */
  | { readonly kind: 'duplicate'; readonly ids: readonly string[] }
  /** An earlier attempt may have arrived, and it is too early to send it again; or the overview shows what it could be. */
  | { readonly kind: 'unseen'; readonly ids: readonly string[] };

/** The steps of sending, in their order, as they begin; for progress, and for tests that end the process there. */
export type SendStep = 'claim' | 'look' | 'submit' | 'answered' | 'find' | 'settle' | 'settled';

export interface SendOptions extends Pick<HttpIo, 'now' | 'random' | 'sleep'> {
  readonly client: KravClient;
  readonly ledger: Ledger;
  /** Of submissions whose outcome is unknown, and the waits between two looks at the API. Default: 5 attempts. */
  readonly retry?: RetryPolicy | undefined;
  /**
   * ms that a message which may have arrived has to stay unseen at the API before it is sent again, from the end of the last attempt.
   * Longer than the API takes to show what it has stored, and to know it as a duplicate: below that a claim may be stored twice. Where
   * it is longer than a wait may be (`retry`), the message stays unknown, and a later run sends it. Default: 60,000; the documentation
   * has 1-2 seconds for the technical check and 10-20 for the control, and a gateway that gave up may have left the API at work.
   */
  readonly patience?: number | undefined;
  /** No further attempt once it is aborted, and no waiting for one; what is in flight is finished. */
  readonly signal?: AbortSignal | undefined;
  /** Send again what the API refused as it is. */
  readonly again?: boolean | undefined;
  /** Send bills though they were sent before. */
  readonly reuse?: boolean | undefined;
  readonly onStep?: ((step: SendStep) => void | Promise<void>) | undefined;
}
