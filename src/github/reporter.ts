/** The workflow log. */
import * as core from '@actions/core';
import type { Reporter } from '../job/reporter.ts';

export const githubReporter: Reporter = {
  info: core.info,
  warning: (message) => {
    core.warning(message);
  },
  error: (message) => {
    core.error(message);
  },
  debug: core.debug,
  group: core.group,
};
