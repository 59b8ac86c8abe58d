/** A plugin for Vitest: Postman's libraries as dist/bundle has them, in the place of the installed ones. */
import path from 'node:path';
import type { Plugin } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');
const isOurs = /^(?:openapi-to-postmanv2|postman-collection(?:-transformer)?)(?:\/|$)/;
const mark = '\0built:';

export const builtLibraries: Plugin = {
  name: 'built-libraries',
  enforce: 'pre',
  resolveId: (id) => (isOurs.test(id) ? mark + id : undefined),
  load(marked) {
    if (!marked.startsWith(mark)) return undefined;
    const id = marked.slice(mark.length);
    const [name = ''] = id.split('/');
    const bundle = JSON.stringify(path.join(root, 'dist', 'bundle', `${name}.cjs`));
    return `import { createRequire } from 'node:module';\nexport default createRequire(${bundle})(${bundle})['${id}']();\n`;
  },
};
