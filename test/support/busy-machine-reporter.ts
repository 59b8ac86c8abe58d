/** Says below failed tests that the machine was busy, where it was. */
import type { Reporter } from 'vitest/reporters';
import { busyMachine } from './busy-machine.ts';

export const busyMachineReporter: Reporter = {
  onTestRunEnd(_modules, _errors, reason) {
    const word = busyMachine().trim();
    if (reason === 'failed' && word !== '') process.stderr.write(`${word}\n`);
  },
};
