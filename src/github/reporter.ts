/** The workflow log. */
import * as core from '@actions/core';
import { plainProgress } from '../job/progress.ts';
import type { Reporter } from '../job/reporter.ts';
import { toLogLine } from '../report/index.ts';

/** Writes to the log of this step; annotations are shown with the run too. */
export const githubReporter: Reporter = {
  // Names in an account and what servers say can hold anything, also a line that the runner would obey. The toolkit escapes
  // what it writes as commands of its own, which is all the rest.
  info: (line) => {
    core.info(toLogLine(line));
  },
  warning: (message) => {
    core.warning(message);
  },
  annotate: ({ level, title, message, file, line }) => {
    const say = level === 'notice' ? core.notice : core.warning;
    say(message, {
      title,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: line }),
    });
  },
  error: (message) => {
    core.error(message);
  },
  debug: (line) => {
    // The runner would drop it, and each line is a write that the step waits for.
    if (core.isDebug()) core.debug(line);
  },
  group: core.group,
  progress: plainProgress(core.info),
};
