/**
 * The embedded server as other processes deal with it: it is started, asked, told to write its journal, and ended, and the
 * journal is read. None of this loads the server itself, which `server.ts` starts in one's own process.
 */
export { readJournal, type JournalReader } from './journal/read.ts';
export { createServerCaller, type EmbeddedApi } from './process/caller.ts';
export { flushJournal, stopEmbedded } from './process/control.ts';
export { bootBundled, type BootedEmbedded, type LaunchedEmbedded } from './process/launch.ts';
