/** The embedded Postman API: the endpoints of Postman's, for mocks that live on this machine. */
export { launchEmbedded, LaunchError } from './process/launch.ts';
export { stopEmbedded } from './process/stop.ts';
export type { EmbeddedApi, LaunchOptions, LaunchedEmbedded } from './process/launch.ts';
export { readJournal } from './journal/read-journal.ts';
export type { JournalReader } from './journal/read-journal.ts';
export type { RateLimitRule } from './rate-limit.ts';
export { startEmbedded } from './server.ts';
export type { EmbeddedOptions, RunningEmbedded } from './server.ts';
