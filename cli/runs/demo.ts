import path from 'node:path';
import { readPraksisMap } from '../../src/index.ts';
import type { Args } from '../args.ts';
import { readData } from '../data-file.ts';
import { showAll, showHeldBack, showOne } from '../demo/corpus.ts';
import { Stage } from '../demo/stage.ts';
import { walk } from '../demo/walk.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { packageRoot } from '../package-root.ts';
import { settle } from '../setting.ts';

/** `bkm demo`: synthetic claims from XML to payment, offline: the network that is used is this machine's own. */
export async function runDemo(args: Args, io: Io): Promise<ExitCode> {
  const setting = await settle(args, io);
  const root = packageRoot();
  const praksisMap = readPraksisMap(await readData(path.join(root, 'corpus', 'praksis', 'map.json')));
  const stage = new Stage(io, setting, root, praksisMap);
  await showOne(stage);
  const valid = await showAll(stage);
  await showHeldBack(stage);
  await walk(stage);
  await showNext(stage);
  return valid ? EXIT.ok : EXIT.findings;
}

async function showNext(stage: Stage): Promise<void> {
  await stage.title(stage.setting.say('Nå dine egne filer', 'Now your own files'));
  await stage.print(
    [
      '  bkm convert krav.xml --praksis-id 1000005649 > krav.json',
      '  bkm validate krav.json',
      '  bkm explain regning/sum',
      '  bkm simulate',
      '  bkm send krav.json --dry-run',
      '  bkm --help',
      '',
    ].join('\n'),
  );
}
