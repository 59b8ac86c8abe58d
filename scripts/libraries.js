// CommonJS libraries that do not bear strict mode, as which they would run within our bundle, an ES module: openapi-to-postmanv2
// then drops every operation with a body of XML. Each is bundled in a file of its own, which is loaded when it is needed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is imported of each, by our code and by libraries that are ES modules. */
const libraries = {
  archiver: ['archiver'],
  'openapi-to-postmanv2': ['openapi-to-postmanv2', 'openapi-to-postmanv2/assets/json-schema-faker.js'],
  'postman-collection': ['postman-collection/lib/superstring/dynamic-variables.js'],
  'postman-collection-transformer': ['postman-collection-transformer'],
};

const { resolve } = createRequire(import.meta.url);

/**
 * Bundles the libraries, and puts into `modules`, a folder that is looked in first, a module in the place of each of these
 * imports that takes the library from its bundle.
 *
 * @param {string} modules
 * @param {(name: string, text: string) => Promise<void>} bundle bundles a CommonJS file of this name and text
 */
export async function bundleLibraries(modules, bundle) {
  for (const [name, imports] of Object.entries(libraries)) {
    await bundle(
      `${name}.cjs`,
      imports.map((imported) => `exports['${imported}'] = () => require('${imported}');\n`).join(''),
    );
  }
  for (const [name, imports] of Object.entries(libraries)) {
    const folder = path.join(modules, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module', main: 'index.js' }));
    for (const imported of imports) {
      const file = path.join(modules, imported === name ? path.join(name, 'index.js') : imported);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, await moduleInstead(name, imported));
    }
  }
}

/** A module with the exports that Node would give the library's own. */
async function moduleInstead(name, imported) {
  // The names that Node finds in a CommonJS file; it finds none in a bundle.
  const { default: installed, ...found } = await import(pathToFileURL(resolve(imported)));
  const names = Object.keys(found).filter((each) => each in installed && /^[a-z_$][\w$]*$/i.test(each));
  return [
    "const { createRequire } = process.getBuiltinModule('node:module');\n",
    `const load = createRequire(import.meta.dirname + '/')('./${name}.cjs')['${imported}'];\n`,
    'const loaded = load();\nexport default loaded;\n',
    names.length === 0 ? '' : `export const { ${names.join(', ')} } = loaded;\n`,
  ].join('');
}
