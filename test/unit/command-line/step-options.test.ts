/** Which words options take for their values. */
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { joinFlagValues } from '../../../src/command-line/step-options.ts';

const command = new Command().option('--private [true|false]').option('--name <value>').option('--debug');

test.each<[string, boolean, string]>([
  ['--private', true, '--private=true'],
  ['--private false', true, '--private=false'],
  ['--private=false npm', true, '--private=false npm'],
  ['--private npm test', true, '--private=true npm test'],
  ['--private --debug true', true, '--private=true --debug true'],
  ['--name --private true', true, '--name --private true'],
  ['--name a --private true', true, '--name a --private=true'],
  ['--name', true, '--name'],
  ['--name=a --private true true', true, '--name=a --private=true true'],
  ['--private -- true', true, '--private=true -- true'],
  ['-- --private true', true, '-- --private true'],
  ['echo --private true', true, 'echo --private true'],
  ['file.ndjson --private true', false, 'file.ndjson --private=true'],
])('%s', (args, takesCommand, joined) => {
  expect(joinFlagValues(args.split(' '), command, takesCommand).join(' ')).toBe(joined);
});
