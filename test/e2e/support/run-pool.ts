/** Runs `work` for every item, at most `width` at a time, and gives what failed in words: one bad case does not hide the others. */
export async function runPool<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
  describe: (item: T) => string,
): Promise<readonly string[]> {
  const failures: string[] = [];
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) {
      try {
        await work(item);
      } catch (error) {
        failures.push(`${describe(item)}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return failures;
}
