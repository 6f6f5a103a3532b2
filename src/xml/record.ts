import type { Params } from '../diagnostics/finding.ts';
import type { XmlTextId } from './texts.ts';
import type { PathNode, SourceElement } from './tree.ts';

/** What the reader found, in the order of the file. */
export type XmlRecord =
  /** A head message begins: what an earlier one said of its sender holds no more. */
  | { readonly kind: 'head-start' }
  /** And ends: what follows it has another sender, or none that is known. */
  | { readonly kind: 'head-end' }
  /** MsgInfo, whole. */
  | { readonly kind: 'msginfo'; readonly element: SourceElement }
  /** BehandlerKrav begins: its attributes, no children. */
  | { readonly kind: 'message-start'; readonly element: SourceElement }
  /** A field beside the bills, whole: Avdeling, RESH, Praksistype, Konto, Krav, or one that is unknown. */
  | { readonly kind: 'header'; readonly element: SourceElement }
  /** Enkeltregning, whole. */
  | { readonly kind: 'bill'; readonly element: SourceElement }
  | { readonly kind: 'message-end' }
  /** A value of the envelope that nothing needs. */
  | { readonly kind: 'value'; readonly path: PathNode; readonly line: number; readonly column: number }
  | {
      readonly kind: 'finding';
      readonly id: XmlTextId;
      readonly params: Params;
      readonly line: number | null;
      readonly column: number | null;
      readonly xpath: string | null;
      /** Nothing after this could be read. */
      readonly fatal: boolean;
    };
