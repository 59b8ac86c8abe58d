/** The main step: opens the mock. The embedded server's process starts while this one loads the rest. */
import type { BootedEmbedded } from './embedded/index.ts';
import { makeJobDirectory, staysOnRunner } from './github/runner.ts';
import { listenForEnd } from './job/end-signals.ts';

// A signal is heard before the rest is loaded.
const end = listenForEnd(process);
const { env, execPath } = process;
const bundle = import.meta.dirname;

let booted: Promise<BootedEmbedded> | undefined;
const boot = (): Promise<BootedEmbedded> => (booted ??= startProcess());

async function startProcess(): Promise<BootedEmbedded> {
  const { bootBundled } = await import('./embedded/index.ts');
  return bootBundled({ bundle, execPath, env, directory: makeJobDirectory(env) });
}

// A failure is told by the step, once it wants the server.
if (staysOnRunner(env)) await boot().catch(() => undefined);
const { mainStep } = await import('./steps/main-step.ts');
await mainStep({ env, boot, end });
