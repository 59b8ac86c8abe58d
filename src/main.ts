/** The main step: opens the mock. The embedded server's process starts while this one loads the rest. */
import type { BootedEmbedded } from './embedded/index.ts';
import { staysOnRunner } from './github/early-inputs.ts';
import { makeJobDirectory } from './github/runner.ts';
import { listenForEnd } from './job/end-signals.ts';

// A signal is heard before the rest is loaded.
const end = listenForEnd(process);
const { env, execPath } = process;
const bundle = import.meta.dirname;

async function bootAhead(): Promise<BootedEmbedded | undefined> {
  if (!staysOnRunner(env)) return undefined;
  try {
    const { bootBundled } = await import('./embedded/index.ts');
    return bootBundled({ bundle, execPath, env, directory: makeJobDirectory(env) });
  } catch {
    // The step tries the same again, and says what is wrong.
    return undefined;
  }
}

const booted = await bootAhead();
const { mainStep } = await import('./steps/main-step.ts');
await mainStep({ env, execPath, bundle, booted, end });
