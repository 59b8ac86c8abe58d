/** Tiny actions written to disk, for the tests of the test support. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

export interface FixtureAction {
  /** ES module text; `core` is the real `@actions/core`. */
  readonly main: string;
  readonly post?: string;
  readonly postIf?: string;
  /** Input defaults by name, `undefined` for none. */
  readonly inputs?: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** The address of a package's module, for scripts that stand outside the project's directory. */
export function packageModule(path: string): string {
  return new URL(`../../node_modules/${path}`, import.meta.url).href;
}

/** Writes the action into a new directory and returns that. */
export async function writeAction(parent: string, name: string, action: FixtureAction): Promise<string> {
  const { main, post, postIf, inputs = {} } = action;
  const directory = join(parent, name);
  await mkdir(directory);
  const script = (text: string) => `import * as core from '${packageModule('@actions/core/lib/core.js')}';\n${text}\n`;
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
