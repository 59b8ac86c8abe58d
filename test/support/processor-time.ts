/**
 * Milliseconds that this thread has had a processor. For bounds on work that must not grow without limit: unlike a clock, it
 * stands still while other tests run.
 */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
