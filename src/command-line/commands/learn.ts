/** `ephemeral-mock learn`: from a red build to the fix, in one command. */
import path from 'node:path';
import { collectionLines, givenItemPath, relativePath } from '../../job/inputs/collection/reference.ts';
import { learn } from '../../job/learn/learn.ts';
import { learnedFolder } from '../../job/learn/learn-target.ts';
import { InputsError } from '../../job/inputs/values.ts';
import { withCallLogs } from '../call-log-files.ts';
import type { CommandContext } from '../context.ts';

/** @throws InputsError for several collections; Error when a file cannot be read, is not what it should be, or cannot be written */
export async function learnCommand(
  files: { readonly callLogs: string; readonly collection: string; readonly environment: string | undefined },
  context: CommandContext,
): Promise<void> {
  const { directory, print, reporter } = context;
  const given = collectionLines(files.collection);
  if (given.length > 1) {
    throw new InputsError([
      `\`collection\` names ${given.length} collections, and learn adds to one: give the one that the calls belong to (${given.join(', ')}).`,
    ]);
  }
  const {
    added,
    files: newFiles,
    known,
    leftOut,
    badLines,
  } = await withCallLogs([path.resolve(directory, files.callLogs)], context, async ([callLogsFile = '']) =>
    learn({
      callLogsFile,
      collectionFile: await givenItemPath('collection', files.collection, directory),
      ...(files.environment !== undefined && { environmentFile: path.resolve(directory, files.environment) }),
    }),
  );
  for (const [index, request] of added.entries()) {
    const file = newFiles[index];
    print(`added ${visible(request)}${file === undefined ? '' : `: ${relativePath(directory, file)}`}\n`);
  }
  if (badLines > 0) reporter.warning(`${badLines} lines of ${files.callLogs} are no call logs.`);
  if (leftOut > 0) reporter.warning(`${leftOut} more requests were not added: fill in these first, then run it again.`);
  if (known > 0) reporter.info(`${known} unmatched requests have an answer in ${files.collection} by now.`);
  reporter.info(
    added.length === 0
      ? `There is nothing to add to ${files.collection}.`
      : newFiles.length > 0
        ? `${added.length} examples are new in ${files.collection}: give each its answer.`
        : `${added.length} requests are in the folder "${learnedFolder}" of ${files.collection}: give each its answer.`,
  );
}

/** Without characters that a terminal would act on. */
function visible(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
