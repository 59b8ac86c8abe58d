// Modules that nothing here needs are left out as a whole: a file of scripts/stubs/<package>/ stands in the place of the
// library's own of the same path. Each says in its first line why, and throws when it is called.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const stubs = path.join(import.meta.dirname, 'stubs');
/** Packages without a stub that import one with: they find it only from the same folder. */
const importers = ['zip-stream'];

/** Copies these packages to `target`, a folder of modules that is looked in first, and puts the stubs over them. */
export function overlayStubs(installed, target) {
  const stubbed = packagesIn(stubs);
  for (const name of [...stubbed, ...importers]) {
    cpSync(path.join(installed, name), path.join(target, name), { recursive: true, dereference: true });
  }
  for (const name of stubbed) {
    for (const entry of readdirSync(path.join(stubs, name))) {
      // A folder of the name of a package within the package stands for that one.
      const isPackage = existsSync(path.join(installed, name, 'node_modules', entry));
      const place = isPackage ? path.join(target, name, 'node_modules', entry) : path.join(target, name, entry);
      cpSync(path.join(stubs, name, entry), place, { recursive: true });
    }
  }
}

/** `a` and `@a/b`. */
const packagesIn = (folder) =>
  readdirSync(folder).flatMap((name) =>
    name.startsWith('@') ? readdirSync(path.join(folder, name)).map((child) => `${name}/${child}`) : [name],
  );
