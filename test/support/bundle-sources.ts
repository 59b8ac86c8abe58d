/** Sources for child processes, bundled: to load a hundred files takes each child twice the time of all else that it does. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { projectRoot } from './workspace.ts';

/** Without it a library that is CommonJS finds no `require`. */
const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** As in the bundles of the build: `import … from 'node:http'` itself loads `fetch`, which takes twice the start of a process. */
const required: Plugin = {
  name: 'required',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:https?$/ }, ({ path: name }) => ({ path: name, namespace: 'required' }));
    onLoad({ filter: /./, namespace: 'required' }, ({ path: name }) => ({
      contents: `module.exports = process.getBuiltinModule('${name}');`,
    }));
  },
};

/**
 * @param files from `src/` on, without their ending, e.g. `embedded/process/launch`
 * @param directory where the bundles go
 * @returns a function that gives the bundle of one of them: its path and its URL
 */
export async function bundleSources(files: readonly string[], directory: string) {
  const source = path.join(projectRoot, 'src');
  await build({
    entryPoints: files.map((file) => path.join(source, `${file}.ts`)),
    ...{ outbase: source, outdir: directory, outExtension: { '.js': '.mjs' } },
    ...{ bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node24', banner: { js: banner } },
    plugins: [required],
    logLevel: 'error',
  });
  return (file: string) => {
    const bundle = path.join(directory, `${file}.mjs`);
    return { path: bundle, href: pathToFileURL(bundle).href };
  };
}
