/** Where the bundle of the embedded server is: beside the bundle that asks. */
import path from 'node:path';

/**
 * @param bundle `import.meta.dirname` of an entry's bundle. Not `new URL(…, import.meta.url)`: ncc takes that for an
 *   asset of the bundle, copies it and breaks it.
 */
export function embeddedEntry(bundle: string): string {
  return path.join(path.dirname(bundle), 'embedded', 'index.js');
}
