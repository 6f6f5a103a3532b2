import { DEFAULT_REVISION, REVISIONS, type Revision } from '../bkm/revision.ts';
import { isXmlPraksistype } from '../codelists/praksistype.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { checkOptions, oneOf, TEXT } from '../diagnostics/options.ts';
import { BkmError } from '../errors.ts';
import { type Ore, oreToText, readBelop, sumOre } from '../values/ore.ts';
import { BKM_NS } from '../xml/namespaces.ts';
import { forbiddenCharacter, writeXml, type XmlElement } from '../xml/write.ts';
import { billPlan } from './bill.ts';
import { isDentistry } from './dentistry.ts';
import { headPlan } from './head.ts';
import { BEHANDLERKRAV_ROWS } from './table.ts';
import { billShape, type WrittenBill, writeBill } from './to-xml-bill.ts';
import { Builder } from './to-xml-build.ts';
import { type SayAt, ToXmlFindings } from './to-xml-findings.ts';
import { readTree } from './to-xml-read.ts';
import type { RelatertFrom } from './to-xml-relatert.ts';
import { type Shape, shapeOf } from './to-xml-shape.ts';
import { type Leaf, type Tree, withValues } from './to-xml-tree.ts';

export interface ToXmlOptions {
  /** The form of the JSON. Default: `2026-04-23`. */
  readonly revision?: Revision | undefined;
  /** Praksistype to write, 1 to 13: the JSON has none. Default: none is written. */
  readonly praksistype?: string | undefined;
  /** Version of the sending system, written as versjonEPJ. Default: none is written. */
  readonly versjonEpj?: string | undefined;
  /** Name of the file in findings. Default: null. */
  readonly file?: string | undefined;
}

export interface ToXmlResult {
  /** The document; null when there is an error among the findings. */
  readonly xml: string | null;
  /** Bills in the message. */
  readonly bills: number;
  /** In the order of the message, each with its JSON pointer. Each value that is not in the XML has one. */
  readonly findings: readonly Finding[];
}

/**
 * JSON BKM as a bare BehandlerKrav of BKM XML 1.8.3, valid by its XSD. Takes any JSON value: whatever is wrong with it is a
 * finding, and so is each value that the XML has no place for.
 *
 * @throws {BkmError} OPTIONS when one has a wrong form, `praksistype` is no code that the XML has, or `versjonEpj` can't stand in XML
 * @example
 * const { xml, findings } = toXml(JSON.parse(text), { praksistype: '8' });
 */
export function toXml(message: unknown, options: ToXmlOptions = {}): ToXmlResult {
  checkXmlOptions(options);
  const { revision = DEFAULT_REVISION, praksistype } = options;
  const findings = new ToXmlFindings(message, options.file ?? null);
  const { say } = findings;
  const claim = readTree(message, messageShape(revision), '', 'meldingen', say).objects.get('behandlerkrav');
  const regninger = claim?.lists.get('regninger') ?? [];
  if (!claim || regninger.length === 0) {
    if (!findings.failed) say('to-xml/ingen-regninger', {}, claim ? '/behandlerkrav' : '');
    return { xml: null, bills: regninger.length, findings: findings.all };
  }

  const dentistry = isDentistry(null, praksistype ?? null);
  const context = { revision, plan: billPlan(revision), dentistry, say };
  const bills = regninger.map((regning) => writeBill(regning, context));
  sayTakenFor(bills, dentistry, say);
  const root = writeClaim(withTotals(claim, regninger, say), bills, options, say);
  return { xml: findings.failed ? null : writeXml(root), bills: bills.length, findings: findings.all };
}

const FORMS = { revision: oneOf(REVISIONS), praksistype: TEXT, versjonEpj: TEXT, file: TEXT };

function checkXmlOptions(options: ToXmlOptions): void {
  checkOptions(options, FORMS);
  const { praksistype, versjonEpj = '' } = options;
  if (praksistype !== undefined && !isXmlPraksistype(praksistype)) {
    throw new BkmError('OPTIONS', 'praksistype is none that BKM XML has', {
      hint: 'Give one of 1 to 13.',
      nb: { message: 'praksistype er ingen som BKM XML har', hint: 'Oppgi en av 1 til 13.' },
    });
  }
  const character = forbiddenCharacter(versjonEpj);
  if (character !== null)
    throw new BkmError('OPTIONS', `versjonEpj holds ${character}, which can not stand in XML`, {
      nb: { message: `versjonEpj har ${character}, som ikke kan stå i XML` },
    });
}

function messageShape(revision: Revision): Shape {
  const claim = new Map(shapeOf(BEHANDLERKRAV_ROWS, revision, []));
  claim.set('regninger', { is: 'list', fields: billShape(revision) });
  return new Map([['behandlerkrav', { is: 'object', fields: claim }]]);
}

/** The claim with count and sum, which the XSD requires. */
function withTotals(claim: Tree, regninger: readonly Tree[], say: SayAt): Tree {
  return withValues(claim, {
    antallRegninger: totalIn(claim, 'antallRegninger', () => String(regninger.length), say),
    belop: totalIn(claim, 'belop', () => sumOf(regninger, say), say),
  });
}

function totalIn(claim: Tree, felt: string, count: () => string | null, say: SayAt): Leaf {
  const claimed = claim.values.get(felt);
  if (claimed) return claimed;
  const pointer = `${claim.pointer}/${felt}`;
  const counted = count();
  if (counted !== null) say('to-xml/talt', { felt, verdi: counted }, claim.pointer);
  return { pointer, text: counted ?? '' };
}

function sumOf(regninger: readonly Tree[], say: SayAt): string | null {
  const amounts: Ore[] = [];
  for (const regning of regninger) {
    const amount = readBelop(regning.values.get('belop')?.text ?? '0');
    if (amount.ok) amounts.push(amount.value);
  }
  const sum = sumOre(amounts);
  if (sum !== null) return oreToText(sum);
  say('to-xml/sum', {}, '/behandlerkrav');
  return null;
}

function writeClaim(claim: Tree, bills: readonly WrittenBill[], options: ToXmlOptions, say: SayAt): XmlElement {
  const texts = new Map<string, string>();
  if (options.praksistype !== undefined) texts.set('Praksistype', options.praksistype);
  if (options.versjonEpj) texts.set('@versjonEPJ', options.versjonEpj);
  const head = new Builder({ texts, teeth: [] }, say).element(headPlan(options.revision ?? DEFAULT_REVISION), claim);
  const around = typeof head?.content === 'object' ? head.content : [];
  return {
    name: 'BehandlerKrav',
    attributes: [['xmlns', BKM_NS], ...(head?.attributes ?? [])],
    content: [
      ...around.filter(({ name }) => name !== 'Krav'),
      ...bills.map(({ element }) => element),
      ...around.filter(({ name }) => name === 'Krav'),
    ],
  };
}

/** A reader of the XML knows by Praksistype which of the two fields RelatertBehandler is. */
function sayTakenFor(bills: readonly WrittenBill[], dentistry: boolean, say: SayAt): void {
  const wrong: RelatertFrom = dentistry ? 'henvisning.henvistFra' : 'relatertBehandler';
  const written = bills.flatMap(({ relatert }) => (relatert?.from === wrong ? [relatert] : []));
  const [first] = written;
  if (!first) return;
  const id = dentistry ? 'to-xml/praksistype#henvist' : 'to-xml/praksistype';
  say(id, { antall: written.length }, first.id.pointer);
}
