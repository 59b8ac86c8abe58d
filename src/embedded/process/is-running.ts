/** Whether there is a process of this ID. That it is still the same one is not said: IDs are given again. */
export function isRunning(pid: number): boolean {
  try {
    // Sends nothing.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
