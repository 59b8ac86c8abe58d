/** The post step: saves the call logs and removes the mock. A signal is heard before the rest is loaded. */
import { listenForEnd } from './job/end-signals.ts';

const end = listenForEnd(process);
const { postStep } = await import('./steps/post-step.ts');
await postStep({ env: process.env, bundle: import.meta.dirname, end });
