// Bundles each entry with our code and the libraries that are ES modules, and each CommonJS package that those import in a file
// of its own, bundle/<package>.cjs: as a part of an ES module it would run in strict mode, which not all of them bear.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const stubs = path.join(import.meta.dirname, 'stubs');
const modulesFolder = `${path.sep}node_modules${path.sep}`;
const inPackage = /[\\/]node_modules[\\/]/;

/**
 * Writes `<entry>/index.js` for each file of `src` in `entries`, and `bundle/<package>.cjs`, into `out`.
 *
 * @param {{ root: string, entries: string[], out: string }} options
 * @returns {Promise<string[]>} the folders of the packages that are in them, from `root` on, in order
 */
export async function bundle({ root, entries, out }) {
  const common = {
    absWorkingDir: root,
    outdir: out,
    bundle: true,
    platform: 'node',
    target: 'node24',
    // A library's notices are in licenses.txt.
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    // The compiler's options concern its checks alone.
    tsconfigRaw: {},
  };
  const bundleEntries = (plugins, options = {}) =>
    build({
      ...common,
      entryPoints: entries.map((entry) => ({ in: path.join('src', `${entry}.ts`), out: path.join(entry, 'index') })),
      format: 'esm',
      mainFields: ['module', 'main'],
      banner: { js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);" },
      plugins: [...plugins, stubsInstead],
      ...options,
    });
  const bundlePackage = ([folder, files]) =>
    build({
      ...common,
      stdin: {
        contents: files.map((file) => `exports['${file}'] = () => require('./${file}');\n`).join(''),
        resolveDir: path.join(root, folder),
      },
      entryNames: `bundle/${nameOf(folder)}`,
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      mainFields: ['main'],
      plugins: [stubsInstead],
    });

  const { metafile } = await bundleEntries([], { write: false });
  const apart = byPackage(commonJsRoots(metafile));
  const bundles = await Promise.all([bundleEntries([requireInstead(root, apart)]), ...apart.map(bundlePackage)]);
  const outputs = bundles.flatMap((each) => Object.values(each.metafile.outputs));
  const files = outputs.flatMap(({ inputs }) => Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0));
  return [...new Set(files.map(packageOf).filter((folder) => folder !== undefined))].toSorted();
}

/** `node_modules/a/node_modules/@b/c` of a file in it; `undefined` for our own files. */
const packageOf = (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];

/** `a-b-c` for `node_modules/a/node_modules/@b/c`. */
const nameOf = (folder) => folder.replaceAll(/node_modules\/|@/g, '').replaceAll('/', '-');

/** The CommonJS files to which ES modules alone lead from an entry. */
function commonJsRoots({ inputs, outputs }) {
  const seen = new Set(Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? []));
  // A set gives what is added to it while it is read.
  for (const file of seen)
    if (inputs[file].format === 'esm') for (const to of inputs[file].imports) if (!to.external) seen.add(to.path);
  return [...seen].filter((file) => inputs[file].format === 'cjs').toSorted();
}

/** By package, the files from its folder on. */
const byPackage = (files) =>
  Map.groupBy(files, packageOf)
    .entries()
    .map(([folder, own]) => [folder, own.map((file) => path.posix.relative(folder, file))])
    .toArray();

/** Has each of these files loaded from the file of its package, with the exports that Node would give it. */
function requireInstead(root, apart) {
  const places = new Map();
  for (const [folder, files] of apart)
    for (const file of files)
      places.set(path.join(root, folder, file), `require('../bundle/${nameOf(folder)}.cjs')['${file}']()`);
  const isApart = Symbol('a file of a package that is bundled apart');
  return {
    name: 'require-instead',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: inPackage }, async ({ path: file }) => {
        const place = places.get(file);
        if (place === undefined) return undefined;
        const names = Object.keys(await import(pathToFileURL(file))).filter((name) =>
          /^(?!default$)[\w$]+$/.test(name),
        );
        const named = names.map((name, at) => `const name${at} = library.${name};\nexport { name${at} as ${name} };\n`);
        const contents = `const library = ${place};\nexport default library;\n${named.join('')}`;
        return { contents, pluginData: isApart };
      });
      onResolve({ filter: /\.cjs$/ }, ({ path: to, pluginData }) =>
        pluginData === isApart ? { path: to, external: true } : undefined,
      );
    },
  };
}

/** Takes a file of scripts/stubs in the place of the library's own, where there is one. Of a package in a package too: `a/b/…`. */
const stubsInstead = {
  name: 'stubs-instead',
  setup({ onLoad }) {
    onLoad({ filter: inPackage }, ({ path: file }) => {
      const stub = path.join(stubs, ...file.split(modulesFolder).slice(1));
      return existsSync(stub) ? { contents: readFileSync(stub, 'utf8') } : undefined;
    });
  },
};
