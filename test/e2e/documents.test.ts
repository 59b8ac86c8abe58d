/** What a user reads says what the program does: `action.yml`, the README and the parsed inputs are one. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outputNames, sweepOutputNames, updateOutputNames } from '../../src/github/outputs.ts';
import { sweepInputDefinitions } from '../../src/job/inputs/sweep-inputs.ts';
import { updateInputDefinitions } from '../../src/job/inputs/update-inputs.ts';
import { inputDefinitions } from '../../src/job/inputs/input-definitions.ts';
import { plannedCalls } from '../../src/parity/run-parity.ts';
import { version } from '../../src/job/version.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { projectRoot } from '../support/workspace.ts';

const read = (file: string) => readFile(path.join(projectRoot, file), 'utf8');

interface Described {
  readonly description: string;
  readonly default?: string;
}
const action = parse(await read('action.yml')) as {
  inputs: Readonly<Record<string, Described>>;
  outputs: Readonly<Record<string, Described>>;
  runs: { using: string; main: string; post: string };
};

/** The cells of each row of the tables below a heading of the README, by name; which table a row is in, is the README's own. */
async function rowsBelow(heading: string): Promise<string[][]> {
  const text = await read('README.md');
  const section = text.slice(text.indexOf(`## ${heading}\n`)).split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return byName(
    rows.map((row) =>
      row
        .replaceAll('\\|', '\u0000')
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('\u0000', '|').trim()),
    ),
  );
}
const byName = (rows: readonly string[][]) => rows.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));

describe('inputs', () => {
  // Its default is an expression that only GitHub evaluates, and nobody sets it.
  const { 'job-status': jobStatus, ...inputs } = action.inputs;

  test('action.yml declares what is parsed', () => {
    expect(jobStatus?.default).toBe('${{ job.status }}');
    const declared = Object.entries(inputs).map(([name, { description, default: standard }]) => [
      name,
      { description, default: standard ?? '' },
    ]);
    expect(Object.fromEntries(declared)).toEqual(inputDefinitions);
  });

  test('the README lists them', async () => {
    const rows = Object.entries(inputDefinitions).map(([name, { description, default: standard }]) => [
      `\`${name}\``,
      standard === '' ? '' : `\`${standard}\``,
      description,
    ]);
    expect(await rowsBelow('Inputs')).toEqual(byName(rows));
  });
});

describe('outputs', () => {
  test('action.yml declares what is set', () => {
    expect(Object.keys(action.outputs)).toEqual(outputNames);
  });

  test('the README lists them', async () => {
    const rows = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]);
    expect(await rowsBelow('Outputs')).toEqual(byName(rows));
  });
});

describe.each([
  ['sweep', sweepInputDefinitions, sweepOutputNames],
  ['update', updateInputDefinitions, updateOutputNames],
])('%s/action.yml', (step, definitions, outputs) => {
  test('declares what is parsed and what is set, and runs its bundle', async () => {
    const declared = parse(await read(path.join(step, 'action.yml'))) as typeof action;
    const inputs = Object.entries(declared.inputs).map(([name, input]) => [
      name,
      // The workflow's own token stands in where the command line has none.
      { description: input.description, default: name === 'github-token' ? '' : (input.default ?? '') },
    ]);
    expect(Object.fromEntries(inputs)).toEqual(definitions);
    expect(Object.keys(declared.outputs)).toEqual(outputs);
    expect(declared.runs).toEqual({ using: 'node24', main: `../dist/${step}/index.js` });
  });
});

test('the action runs the bundles on Node 24', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/main/index.js', post: 'dist/post/index.js' });
});

test('the version is that of package.json', async () => {
  expect((JSON.parse(await read('package.json')) as { version: string }).version).toBe(version);
});

test.each(['README.md', 'SECURITY.md', 'docs/recipes.md'])('%s names the package of this version', async (file) => {
  const named = (await read(file)).match(/(?:\/releases\/download\/v[^/\s]+\/)?ephemeral-mock-[^/\s]+\.tgz/g);
  const tarball = `ephemeral-mock-${version}.tgz`;
  expect(named).toEqual([file === 'SECURITY.md' ? tarball : `/releases/download/v${version}/${tarball}`]);
});

test('the messages that docs/lifecycle.md explains are those of the program', async () => {
  const files = (await readdir(path.join(projectRoot, 'src'), { recursive: true })).filter((file) =>
    file.endsWith('.ts'),
  );
  const source = (await Promise.all(files.map((file) => read(path.join('src', file))))).join('\n');
  const [, table = ''] = (await read('docs/lifecycle.md')).split('## What you see, and what to do\n');
  const messages = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| `(.+?)`/gm)].map(([, message = '']) => message);
  expect(messages.length).toBeGreaterThan(8);
  // What stands for `…` differs, and so does a status.
  const words = messages.flatMap((message) => message.split(/\s*…\s*/)).filter((text) => !/^\d*$/.test(text));
  expect(words.filter((text) => !source.includes(text))).toEqual([]);
});

/** The cells of each line of a table. */
const cellsOf = (markdown: string) =>
  markdown.split('\n').map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1),
  );

test("the README's figures are those of bench/", async () => {
  const [, section = ''] = (await read('bench/PEERS.md')).split('## 20 endpoints');
  const servers = cellsOf(section.split('\n## ')[0] ?? '').flatMap(([name = '', rate = '', , start = '']) =>
    /^\d/.test(rate) ? [{ name, rate, start, perSecond: Number(rate.replaceAll(',', '')) }] : [],
  );
  const ours = servers.find(({ name }) => name === 'Ephemeral Mock')!;
  const others = servers.filter(({ name }) => name !== 'Ephemeral Mock' && name !== 'bare node:http');
  const timesOf = ({ name, perSecond }: (typeof others)[number]) => [(ours.perSecond / perSecond).toFixed(1), name];
  const [times, nearest] = timesOf(others.toSorted((one, other) => other.perSecond - one.perSecond)[0]!);
  const [timesOfReader, reader] = timesOf(others.find(({ name }) => name.startsWith('postman-local'))!);
  const readme = await read('README.md');
  expect(readme).toContain(`first answer after ${ours.start}, then ${ours.rate} calls a second: ${times} times the`);
  expect(readme).toContain(`${times} times the nearest other mock server (${nearest})`);
  expect(readme).toContain(`${timesOfReader} times the nearest that reads a Postman collection (${reader})`);

  const results = cellsOf(await read('bench/RESULTS.md'));
  const stepTime = (what: string) => results.find(([name]) => name === what)?.[5];
  const [open, close] = ['Main step, embedded, 20 endpoints', 'Post step, 1,000 calls, artifact uploaded'].map(
    stepTime,
  );
  expect(readme).toContain(`${open} to open and ${close} to close after 1,000 calls`);
});

test('the README names the packages whose engines leave Node 20 out', async () => {
  const { packages } = JSON.parse(await read('package-lock.json')) as {
    packages: Readonly<Record<string, { engines?: { node?: string } }>>;
  };
  const takesNode20 = (range: string) =>
    range.split('||').some((part) => {
      const least = />=?\s*(\d+)/.exec(part)?.[1];
      return least === undefined ? /^[\s^~v]*(?:20\b|\*)/.test(part) : Number(least) <= 20;
    });
  const warned = Object.entries(packages).flatMap(([folder, { engines }]) =>
    takesNode20(engines?.node ?? '>=0') ? [] : [path.basename(folder)],
  );
  const [, names = ''] = /\(`EBADENGINE`\) that (.+?) want a newer one/.exec(await read('README.md')) ?? [];
  expect([...names.matchAll(/`(.+?)`/g)].map(([, name]) => name)).toEqual(warned);
});

test('the version has its notes for the release, with links that lead into the repository from anywhere', async () => {
  const notes = async (env: Readonly<Record<string, string>>) => {
    const child = spawnChild(process.execPath, [path.join(projectRoot, 'scripts/release-notes.js'), version], { env });
    const { exitCode, stdout, stderr } = await child.result;
    expect([exitCode, stderr]).toEqual([0, '']);
    return stdout;
  };
  const linksOf = (text: string) => [...text.matchAll(/\]\((.*?)\)/g)].map(([, target = '']) => target);
  const links = linksOf(await notes({}));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) await expect(stat(path.join(projectRoot, link)), link).resolves.toBeDefined();
  const repository = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'me/mock' };
  expect(linksOf(await notes(repository))).toEqual(
    links.map((link) => `https://github.example/me/mock/blob/v${version}/${link}`),
  );
});

describe('documents', async () => {
  const documents = (await readdir(path.join(projectRoot, 'docs'))).filter((file) => file.endsWith('.md'));

  test.each(documents)('docs/%s says for whom it is', async (file) => {
    expect((await read(`docs/${file}`)).split('\n')[2]).toMatch(/^\*For (?:users|maintainers)\b.*\.\*$/);
  });

  test('docs/reports.md has the order of the step summary', async () => {
    const text =
      (await read('docs/reports.md')).split('\n## Step summary\n')[1]?.split('\n## ')[0]?.toLowerCase() ?? '';
    const golden = path.join(projectRoot, 'test/unit/report/summary/golden');
    for (const file of await readdir(golden)) {
      const headings = [...(await readFile(path.join(golden, file), 'utf8')).matchAll(/^### (.+)$/gm)];
      const places = headings.map(([, heading = '']) => text.indexOf(heading.toLowerCase()));
      expect(places, file).not.toContain(-1);
      expect(places, file).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('docs/fidelity.md says what the command parity costs', async () => {
    const [, said] = /takes about (\d+) mock calls/.exec(await read('docs/fidelity.md')) ?? [];
    expect(Math.round(plannedCalls(() => true) / 10) * 10).toBe(Number(said));
  });

  test('docs/api.md lists the endpoints that the server has', async () => {
    const text = await read('docs/api.md');
    const named = [...text.matchAll(/(GET|POST|PUT|DELETE)[^/|]*?(\/[\w/{}-]+)/g)].map(([, , target = '']) => target);
    const routes = await read('src/embedded/api/routes.ts');
    const served = [...routes.matchAll(/^ {2}\['[A-Z]+', '(.+?)'/gm)].map(([, target = '']) => `/${target}`);
    expect(served.length).toBeGreaterThan(20);
    const known = named.map((target) => target.replaceAll(/\{\w+\}/g, '*'));
    expect(served.filter((target) => !known.includes(target))).toEqual([]);
  });
});
