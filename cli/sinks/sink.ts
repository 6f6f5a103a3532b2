import type { MessageEnd, MessageHead, Regning } from '../../src/index.ts';
import type { Input } from '../inputs.ts';

/** Where converted messages go. A message is only seen by others once it is complete, and never when it is withheld. */
export interface Sink {
  begin(input: Input): void;
  head(praksisId: string | null, head: MessageHead): Promise<void>;
  bill(regning: Regning): Promise<void>;
  end(end: MessageEnd): Promise<void>;
  /** The input is at its end. */
  finish(): Promise<void>;
  /** The input is not read to its end: nothing of it goes on; where it is `unreadable`, nor does what an earlier run made of it. */
  abandon(unreadable: boolean): Promise<void>;
  /** No input is left. */
  close(): Promise<void>;
  /** True when nobody takes any more. */
  readonly closed: boolean;
}
