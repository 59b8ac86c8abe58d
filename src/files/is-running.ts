/** Whether there is a process of this ID. That it is still the same one is not said: IDs are given again. */
export function isRunning(pid: number, self: Pick<NodeJS.Process, 'kill'> = process): boolean {
  try {
    // Sends nothing.
    return self.kill(pid, 0);
  } catch (error) {
    // Another user's process is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
