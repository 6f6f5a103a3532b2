/** A program that uses the types of each entry, as somebody else's would; not compiled here, where the package is not installed. */
export const CONSUMER = `
import { type Bkm, type ConvertResult, convert, type Finding } from 'bkm-toolkit';
import { type Catalogue, OpenDataClient } from 'bkm-toolkit/catalogue';
import { KravClient, type TokenSource } from 'bkm-toolkit/krav';
import * as migrate from 'bkm-toolkit/migrate';
import { Ledger, type SendResult } from 'bkm-toolkit/send';
import { type RunningSimulator, startSimulator } from 'bkm-toolkit/simulator';

type IsAny<T> = 0 extends 1 & T ? true : false;
export const known: readonly false[] = [
  false satisfies IsAny<Bkm>,
  false satisfies IsAny<Finding>,
  false satisfies IsAny<Catalogue>,
  false satisfies IsAny<TokenSource>,
  false satisfies IsAny<typeof migrate>,
  false satisfies IsAny<SendResult>,
  false satisfies IsAny<RunningSimulator>,
];

export async function bills(file: Blob): Promise<number> {
  const { messages }: ConvertResult = await convert(file, { praksisId: '1000005649' });
  return messages.reduce((sum, { message }) => sum + (message?.behandlerkrav.regninger.length ?? 0), 0);
}

// @ts-expect-error An option that is not there is told of.
convert('', { praksisid: '1000005649' });

console.log([convert, OpenDataClient, KravClient, Ledger, startSimulator].map((it) => typeof it).join());
`;

/** As strict as TypeScript is, and with the declarations of the package and of its dependencies checked as well. */
export const CONSUMER_TSCONFIG = {
  compilerOptions: {
    target: 'ES2023',
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    outDir: 'out',
  },
  files: ['consumer.ts'],
};
