/** A command in this process: what a child process would say, in a tenth of its time. */
import path from 'node:path';
import { runProgram } from '../../../src/command-line/program.ts';
import { projectRoot, type Workspace } from '../../support/workspace.ts';
import { testContext } from '../../unit/command-line/context.ts';

export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param env the command's whole environment */
export async function runHere(
  workspace: Workspace,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { self, lines, printed } = testContext(workspace.path, { env });
  const exitCode = await runProgram(args, { self, bundle: path.join(projectRoot, 'dist', 'bundle') });
  return { exitCode, stdout: printed.join(''), stderr: lines.join('') };
}
