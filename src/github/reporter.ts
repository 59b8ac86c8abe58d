/** The workflow log. */
import * as core from '@actions/core';
import { plainProgress } from '../job/plain-progress.ts';
import type { Reporter } from '../job/reporter.ts';

export const githubReporter: Reporter = {
  info: core.info,
  warning: (message) => {
    core.warning(message);
  },
  annotate: ({ title, message, file, line }) => {
    core.warning(message, {
      title,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: line }),
    });
  },
  error: (message) => {
    core.error(message);
  },
  debug: core.debug,
  group: core.group,
  progress: plainProgress(core.info),
};
