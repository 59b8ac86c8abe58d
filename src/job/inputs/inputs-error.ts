/** The error of inputs that cannot be used. */

/** What is wrong with the inputs: one sentence each, all of them. */
export class InputsError extends Error {
  override readonly name = 'InputsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.length === 1 ? problems.join('') : problems.map((problem) => `- ${problem}`).join('\n'));
    this.problems = problems;
  }
}
