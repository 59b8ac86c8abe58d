/** Tiny actions written to disk, for the tests of the test support. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { stringify } from 'yaml';
import { projectRoot } from './workspace.ts';

export interface FixtureAction {
  /** ES module text; `core` is the real `@actions/core`, without what no fixture uses. */
  readonly main: string;
  readonly post?: string;
  readonly postIf?: string;
  /** Input defaults by name, `undefined` for none. */
  readonly inputs?: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** What fixtures use of `@actions/core`. */
const coreNames =
  'addPath, error, exportVariable, getInput, getState, info, saveState, setFailed, setOutput, setSecret, summary';

/** Puts that into one file: the package loads a client of HTTP for what is not among it, six times the start of a process. */
async function bundleCore(file: string): Promise<void> {
  await build({
    stdin: { contents: `export { ${coreNames} } from '@actions/core';`, resolveDir: projectRoot },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: file,
    plugins: [
      {
        name: 'no client of HTTP',
        setup({ onResolve }) {
          onResolve({ filter: /^@actions\/http-client/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
        },
      },
    ],
  });
}

/** Writes the action into a new directory of `parent`, where its actions share a bundle, and returns that. */
export async function writeAction(parent: string, name: string, action: FixtureAction): Promise<string> {
  const { main, post, postIf, inputs = {} } = action;
  const directory = join(parent, name);
  await mkdir(directory);
  const core = join(parent, 'core.mjs');
  if (!existsSync(core)) await bundleCore(core);
  const script = (text: string) => `import * as core from '../core.mjs';\n${text}\n`;
  const metadata = {
    name,
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([input, value]) => [
        input,
        { description: input, ...(value === undefined ? {} : { default: value }) },
      ]),
    ),
    runs: {
      using: 'node24',
      main: 'main.mjs',
      ...(post === undefined ? {} : { post: 'post.mjs' }),
      ...(postIf === undefined ? {} : { 'post-if': postIf }),
    },
  };
  await writeFile(join(directory, 'action.yml'), stringify(metadata));
  await writeFile(join(directory, 'main.mjs'), script(main));
  if (post !== undefined) await writeFile(join(directory, 'post.mjs'), script(post));
  return directory;
}
