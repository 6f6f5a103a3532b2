/** Name and version of this package, as in package.json; a test holds them equal. */
export const TOOL = { name: 'bkm-toolkit', version: '0.1.0' } as const;
