/** `ephemeral-mock learn`: from a red build to the fix, in one command. */
import path from 'node:path';
import { collectionLines, givenItemPath, relativePath } from '../../job/inputs/collection/reference.ts';
import { learn, type Learned } from '../../job/learn/learn.ts';
import { learnedFolder } from '../../job/learn/learn-target.ts';
import { InputsError } from '../../job/inputs/values.ts';
import type { Reporter } from '../../job/reporter.ts';
import { countOf, toLogLine } from '../../report/index.ts';
import { withCallLogs } from '../files/call-log-files.ts';
import type { CommandContext } from '../context.ts';
import { describeMissingItems, refuseMissing } from '../files/item-files.ts';

export interface LearnCommandOptions {
  readonly callLogs: string;
  readonly collection: string;
  readonly environment: string | undefined;
}

/** @throws InputsError for several collections; Error when a file cannot be read, is not what it should be, or cannot be written */
export async function learnCommand(files: LearnCommandOptions, context: CommandContext): Promise<void> {
  const { directory, print, reporter } = context;
  const given = collectionLines(files.collection);
  if (given.length > 1) {
    throw new InputsError([
      `\`collection\` names ${given.length} collections, and learn adds to one: give the one that the calls belong to (${given.join(', ')}).`,
    ]);
  }
  const [collectionText = ''] = given;
  const items = { collection: collectionText, environment: files.environment ?? '' };
  const callLogs = [path.resolve(directory, files.callLogs)];
  const learned = await withCallLogs(callLogs, context, async ([callLogsFile = ''], missing) => {
    refuseMissing([...missing, ...(await describeMissingItems(items, directory))]);
    return learn({
      callLogsFile,
      collectionFile: await givenItemPath('collection', collectionText, directory),
      ...(files.environment !== undefined && { environmentFile: path.resolve(directory, files.environment) }),
    });
  });
  for (const [index, call] of learned.added.entries()) {
    const file = learned.files[index];
    const request = learned.under?.[index] ?? '';
    const place = file !== undefined ? `: ${relativePath(directory, file)}` : request && `, under ${request}`;
    print(`${toLogLine(`added ${call}${place}`)}\n`);
  }
  tell(learned, files, reporter);
}

function tell(
  { added, files, under = [], known, unanswered = 0, leftOut, badLines }: Learned,
  { callLogs, collection }: { readonly callLogs: string; readonly collection: string },
  reporter: Reporter,
): void {
  if (badLines > 0) {
    const are = badLines === 1 ? 'is no call log' : 'are no call logs';
    reporter.warning(`${countOf(badLines, 'line')} of ${callLogs} ${are}.`);
  }
  if (leftOut > 0) {
    const were = leftOut === 1 ? 'was' : 'were';
    reporter.warning(`${countOf(leftOut, 'more request')} ${were} not added: fill in these first, then run it again.`);
  }
  if (known > 0) {
    const have = known === 1 ? 'has' : 'have';
    reporter.info(`${countOf(known, 'unmatched request')} ${have} an answer in ${collection} by now.`);
  }
  if (unanswered > 0) {
    const have = unanswered === 1 ? 'has an example' : 'have examples';
    reporter.info(
      `${countOf(unanswered, 'unmatched request')} ${have} in ${collection} and no answer: what differs was redacted, was changed since, or cannot be saved.`,
    );
  }
  if (added.length === 0) {
    reporter.info(`There is nothing to add to ${collection}.`);
    return;
  }
  const placed = files.length > 0 ? added.length : under.filter((request) => request !== '').length;
  const places = [
    ...counted(added.length - placed, 'request', `in the folder "${learnedFolder}" of ${collection}`),
    ...counted(placed, 'example', `new in ${files.length > 0 ? collection : `requests of ${collection}`}`),
  ];
  reporter.info(`${places.join(', and ')}: give ${added.length === 1 ? 'it its' : 'each its'} answer.`);
}

const counted = (count: number, noun: string, where: string): readonly string[] =>
  count === 0 ? [] : [`${countOf(count, noun)} ${count === 1 ? 'is' : 'are'} ${where}`];
