/** The version in `package.json` (a test compares the two). */
export const version = '1.0.0';

/** What undici 8 asks for: the action brings its own Node, a shell has any. */
export const oldestNode = '22.19';
