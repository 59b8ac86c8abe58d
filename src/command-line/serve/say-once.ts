/** What is odd about a collection is said once, and not again each time that it is saved. */
import type { Reporter } from '../../job/reporter.ts';

/** Lines that are remembered; what comes later is said each time. */
const mostLines = 1_000;

/** The same reporter without lines that it has given before; errors come always. */
export function sayOnce(reporter: Reporter): Reporter {
  const said = new Set<string>();
  const once = (say: (line: string) => void) => (line: string) => {
    if (said.has(line)) return;
    if (said.size < mostLines) said.add(line);
    say(line);
  };
  return { ...reporter, info: once(reporter.info), warning: once(reporter.warning) };
}
