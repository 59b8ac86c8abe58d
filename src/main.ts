/** The main step: opens the mock. The embedded server's process starts while this one loads the rest. */
import type { BootedEmbedded } from './embedded/process/boot.ts';
import { childEnvironment } from './embedded/process/child-environment.ts';
import { embeddedEntry } from './embedded/process/entry-file.ts';
import { makeJobDirectory, staysOnRunner } from './github/runner.ts';
import { listenForEnd } from './job/end-signals.ts';

// A signal is heard before the rest is loaded.
const end = listenForEnd(process);
const { env, execPath } = process;
const bundle = import.meta.dirname;

let booted: Promise<BootedEmbedded> | undefined;
const boot = (): Promise<BootedEmbedded> => (booted ??= startProcess());

async function startProcess(): Promise<BootedEmbedded> {
  const { bootEmbedded } = await import('./embedded/process/boot.ts');
  const directory = makeJobDirectory(env);
  return bootEmbedded({ entry: embeddedEntry(bundle), execPath, directory, env: childEnvironment(env) });
}

// A failure is told by the step, once it wants the server.
if (staysOnRunner(env)) await boot().catch(() => undefined);
const { mainStep } = await import('./steps/main-step.ts');
await mainStep({ env, boot, end });
