// Makes one module of a library and of libraries under it, with what is named of it and what that needs: bundlers keep all of
// a module of which anything is used, and what a step loads it compiles first.
import { build } from 'esbuild';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes that module over `entry`, a file of the copy of `name` in `modules`, a `node_modules`. It exports `names`, takes in
 * what it needs of the packages `within`, whose licenses are added to the copy's, and imports what it needs of others.
 *
 * @throws Error when a package that is taken in has packages of its own: others could be taken for them.
 */
export async function shakePackage(modules, { name, entry, names, within = [] }) {
  const directory = path.dirname(modules);
  const copy = path.join(modules, name);
  const inside = new Set([name, ...within]);
  const { metafile } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from './${entry}';`, resolveDir: copy },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    absWorkingDir: directory,
    outfile: path.join(copy, entry),
    allowOverwrite: true,
    metafile: true,
    logLevel: 'error',
    plugins: [importOthers(inside)],
  });
  const folders = new Set();
  for (const file of Object.keys(metafile.inputs)) {
    const [, folder, rest] = /^(.*?node_modules\/(?:@[^/]+\/)?[^/]+)(.*)/u.exec(file) ?? [];
    if (rest?.includes('/node_modules/')) throw new Error(`${folder} has packages of its own`);
    if (folder !== undefined) folders.add(path.join(directory, folder));
  }
  const others = [...folders].filter((folder) => folder !== copy).toSorted();
  // As the list of all licenses gives them: the copy's own name stands before this file's text there.
  const licenses = [licenseText(copy), ...others.map((folder) => `${licenseHead(folder)}\n${licenseText(folder)}`)];
  writeFileSync(path.join(copy, 'LICENSE'), licenses.join('\n'));
}

/** Leaves imports of packages that are not `inside`, Node's modules among them, as they are. */
const importOthers = (inside) => ({
  name: 'import-others',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.#]/ }, ({ path: asked, kind }) => {
      const asks = asked.split('/', asked.startsWith('@') ? 2 : 1).join('/');
      return kind === 'entry-point' || inside.has(asks) ? undefined : { path: asked, external: true };
    });
  },
});

function licenseHead(folder) {
  const { name, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${name}\n${license}`;
}

/** '' for a package that brings no text. */
function licenseText(folder) {
  const [file] = globSync('LICEN[CS]E*', { cwd: folder });
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8');
}
