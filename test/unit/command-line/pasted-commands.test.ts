/** Commands that people paste: those of help and documents run in bash, cmd.exe and PowerShell alike, and have operands and options that exist. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../../src/command-line/program.ts';
import { makeWorkspace, projectRoot } from '../../support/workspace.ts';
import { testContext } from './context.ts';

/**
 * What one of the three reads in another way: single quotes, which quote nothing in cmd.exe; variables; comments; `&&`, which
 * Windows PowerShell does not know; a backslash or caret that continues a line; a prompt; quotes within quotes.
 */
const special = /['`$%&|<>^\\]|(?:^|\s)#|^\s*\$ /;

const helps = new Map<string, Promise<string>>();
function helpOf(command: string): Promise<string> {
  const help = helps.get(command) ?? readHelp(command);
  helps.set(command, help);
  return help;
}

async function readHelp(command: string): Promise<string> {
  await using workspace = await makeWorkspace();
  const { self, bundle, printed } = testContext(workspace.path);
  expect(await runProgram([command, '--help'], { self, bundle })).toBe(0);
  return printed.join('');
}

describe('help', () => {
  test.each(['run', 'serve', 'explain', 'record', 'report', 'learn', 'check', 'parity', 'update', 'sweep'])(
    'of %s',
    async (command) => {
      const examples = (await helpOf(command)).split('\n').filter((line) => /^\s*(?:\$ )?ephemeral-mock /.test(line));
      expect(examples.length).toBeGreaterThan(0);
      for (const line of examples) expect(line).not.toMatch(special);
    },
  );
});

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...(await readdir(path.join(projectRoot, 'docs')))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  ...['browser', 'node', 'python'].map((project) => `examples/${project}/README.md`),
];

test.each(documents)('%s', async (document) => {
  const markdown = await readFile(path.join(projectRoot, document), 'utf8');
  const blocks = [...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
  // One that needs what no two shells write alike stands beside its forms for the others.
  const alone = blocks.filter(({ language }, at) => language === 'sh' && blocks[at + 1]?.language !== 'powershell');
  const lines = alone.flatMap(({ text }) => text.trim().split('\n'));
  // A command of ours within a line of text or a table.
  const inline = [...markdown.matchAll(/`((?:npx )?ephemeral-mock [^`]+)`/g)].map(([, text = '']) => text);
  for (const line of [...lines, ...inline]) expect(line).not.toMatch(special);
  // What stands behind `--` is another command, of ours perhaps.
  for (const part of [...lines, ...inline].flatMap((line) => line.split(' -- '))) {
    const [, command, rest = ''] = /^(?:npx )?ephemeral-mock ([a-z]+)(.*)$/.exec(part) ?? [];
    if (command === undefined) continue;
    const help = await helpOf(command);
    if (/^ [^-…]/.test(rest)) expect(help, part).toMatch(/^Usage: .*\[options\] [[<]/);
    for (const [, option] of rest.matchAll(/ (--?[a-zA-Z][\w-]*)/g)) expect(help, part).toMatch(`${option} `);
  }
  if (document === 'README.md') expect(lines.length * inline.length).toBeGreaterThan(0);
});
