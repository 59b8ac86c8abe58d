/** Where the bundle of the embedded server is: beside that of the entry that asks. */
import path from 'node:path';

/** @param bundle `import.meta.dirname` of an entry's bundle */
export function embeddedEntry(bundle: string): string {
  return path.join(path.dirname(bundle), 'embedded', 'index.js');
}
