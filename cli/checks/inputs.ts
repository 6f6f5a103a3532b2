import type { Command } from '../command.ts';
import type { Said } from '../lang.ts';

/** What is wrong with what is to be read; null when nothing is. */
export function wrongInputs(inputs: readonly string[], command: Command): Said | null {
  const { name } = command;
  if (inputs.includes('')) {
    // An empty name would be the working folder, and all that is below it.
    return [
      'et tomt navn blant inndataene (en variabel uten verdi?)',
      'an empty name among the inputs (a variable without a value?)',
    ];
  }
  if (typeof command.inputs !== 'string') return command.inputs.wrong(inputs);
  switch (command.inputs) {
    case 'none':
      return inputs.length === 0
        ? null
        : [`${name} leser ingen fil: ${inputs[0]}`, `${name} reads no file: ${inputs[0]}`];
    case 'name':
      return inputs.length <= 1
        ? null
        : [`${name} tar ett navn, ikke ${inputs.length}`, `${name} takes one name, not ${inputs.length}`];
    case 'one':
      if (inputs.length === 0) return ['ingen inndata: oppgi en fil eller -', 'no input: give a file or -'];
      if (inputs.length === 1) return null;
      return [`${name} leser én fil, ikke ${inputs.length}`, `${name} reads one file, not ${inputs.length}`];
    case 'many':
      if (inputs.length > 0) return null;
      return [
        'ingen inndata: oppgi en fil, en mappe, et mønster eller -',
        'no input: give a file, a folder, a glob or -',
      ];
  }
}
