import type { Candidate, Group } from '../group.ts';
import type { Input } from '../inputs.ts';
import { measureWhole, measureWork } from '../measure.ts';
import { candidate, hasTool, ROOT, xsdFolder } from '../place.ts';
import { everythingXsd } from '../xsd.ts';

/** Reading XML: our conversion against bare parsers, the official XSD, and what one would build of a style sheet and Ajv. */
export function xmlGroup({ bills, xml }: Input, folder: string): Group {
  const skipped: string[] = [];
  const candidates: Candidate[] = [
    ours('saxes, bare parse', 'saxes'),
    ours('bkm: convert', 'convert'),
    ours('bkm: convert, schema and rules', 'validate'),
    ours('fast-xml-parser, bare parse', 'fast-xml-parser'),
  ];
  if (!hasTool('xmllint')) skipped.push('xmllint (not on the PATH)');
  else if (xsdFolder === null) skipped.push('xmllint with the official XSD (not beside the repository)');
  else {
    const xsd = everythingXsd(folder, xsdFolder);
    const command = ['xmllint', '--nonet', '--huge', '--noout', '--schema', xsd, xml];
    candidates.push({ name: 'xmllint --schema (whole process)', count: bills, run: () => measureWhole(command, ROOT) });
  }
  if (!hasTool('xsltproc')) skipped.push('xsltproc and Ajv (xsltproc is not on the PATH)');
  else candidates.push({ name: 'xsltproc to JSON, then Ajv', count: bills, run: () => styled(xml, folder) });
  const about = `One message of ${bills} bills, ${bills / 1000} MB of XML, in one thread.`;
  return { title: 'XML', about, candidates, skipped };

  function ours(name: string, file: string): Candidate {
    return { name, count: bills, run: () => measureWork(candidate(file, xml), ROOT) };
  }
}

/** Two processes one after the other: their times are added. */
async function styled(xml: string, folder: string): Promise<Awaited<ReturnType<typeof measureWork>>> {
  const json = `${folder}/styled.json`;
  const sheet = `${ROOT}/test/bench/to-json.xsl`;
  const first = await measureWhole(['xsltproc', '--nonet', '--huge', '-o', json, sheet, xml], ROOT);
  const second = await measureWork(candidate('ajv', json), ROOT);
  return { ...second, wallMs: first.wallMs + second.wallMs, cpuMs: first.cpuMs + second.cpuMs, peakBytes: null };
}
