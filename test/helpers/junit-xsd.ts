import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schema = { fileName: 'junit.xsd', contents: readFileSync(new URL('./junit.xsd', import.meta.url), 'utf8') };

/** What is wrong with JUnit reports by the schema; nothing when all are valid. */
export async function junitErrors(reports: readonly string[]): Promise<readonly string[]> {
  const xml = reports.map((contents, index) => ({ fileName: `report-${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}
