/** What a shell sees. `run` ends with the command's own code; these are ours. */
export const exitCodes = {
  /** Something that should not happen. */
  failure: 1,
  /** A wrong option or input. */
  usage: 2,
  /** The mock could not be opened: Postman's answer, the network, a busy port. */
  notOpened: 3,
  /** A check failed: `fail-on-unmatched`, `fail-on-loose-match`, `expect-calls`, `min-coverage` or `contract`. */
  checkFailed: 4,
  /** The command of `run` is there but cannot be executed, as shells say it. */
  notExecutable: 126,
  /** The command of `run` does not exist, as shells say it. */
  notFound: 127,
} as const;
