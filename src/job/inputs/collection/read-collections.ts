/** From the lines of `collection` to the one collection that they are behind a mock. */
import fs from 'node:fs';
import { promisify } from 'node:util';
import type { Collection } from '../../../engine/index.ts';
import { quote } from '../../../http-text/show-value.ts';
import type { ReportProblem } from '../values.ts';
import {
  itemPath,
  nearFile,
  noCollectionIn,
  type CollectionReference,
  type FileReference,
  type Located,
  type LocatedFile,
} from './reference.ts';

/** APIs come in dozens; each collection is held to the limits of one. */
const mostCollections = 100;

const realpath = promisify(fs.realpath);

/**
 * Reads them one after the other, so that no more than one is converted at a time, and joins them. Each problem goes to
 * `report`, of all lines at once, and gives `undefined`.
 *
 * @param read gives `undefined` after a problem, which it has reported
 */
export async function readCollections(
  located: readonly Located[],
  read: (located: Located) => Promise<CollectionReference | undefined>,
  report: ReportProblem,
): Promise<CollectionReference | undefined> {
  const [first] = located;
  if (first === undefined) {
    report(
      '`collection` is missing: give the path of a collection (a file, or a folder of YAML files), or a UID, an ID or a name in Postman.',
    );
    return undefined;
  }
  if (located.length === 1) return read(first);
  const files = await filesAmong(located, report);
  const lines = await Promise.all(files.map(async (each) => ({ text: each.text, file: await pathOf(each) })));
  if (!(await checkLines(lines, report))) return undefined;
  const found: FileReference<Collection>[] = [];
  for (const file of files) {
    const reference = await read(file);
    if (reference?.kind === 'file') found.push(reference);
  }
  return joinReferences(found);
}

/** Those of several lines that name files; whatever else stands there is a problem. */
async function filesAmong(located: readonly Located[], report: ReportProblem): Promise<readonly LocatedFile[]> {
  for (const each of located) {
    if (each.kind === 'file') continue;
    const { input } = each;
    if (each.kind === 'url') {
      report(`\`${input}\` ${each.problem}`);
      continue;
    }
    const { text, directory } = each;
    const why = each.isFolder
      ? await noCollectionIn(input, text, directory)
      : `this is no file here, and of several collections each is to be a file or a folder.${(await nearFile(each)) || ' Export it from Postman, or give it alone.'}`;
    report(`\`${input}\` has the line ${quote(text)}: ${why}`);
  }
  return located.filter((each) => each.kind === 'file');
}

/** A line of `collection`, and the path that it means where that is known. */
interface CollectionLine {
  readonly text: string;
  readonly file: string | undefined;
}

/** Whether there are no more lines than one mock can serve. Those that name what an earlier one does are a problem too. */
export async function checkLines(lines: readonly CollectionLine[], report: ReportProblem): Promise<boolean> {
  if (lines.length > mostCollections) {
    report(`\`collection\` has ${lines.length} lines, and one mock serves at most ${mostCollections} collections.`);
    return false;
  }
  const seen = new Map<string, string>();
  for (const { text, file } of lines) {
    if (file === undefined) continue;
    // Links followed. What is not there is told by whoever reads it.
    const place = await realpath(file).catch(() => file);
    const before = seen.get(place);
    const twice =
      before === text ? `${quote(text)} twice` : `one collection twice, as ${quote(before ?? '')} and ${quote(text)}`;
    if (before === undefined) seen.set(place, text);
    else report(`\`collection\` names ${twice}: leave one of the lines out.`);
  }
  return true;
}

/** The file or folder that a line means; `undefined` for what is none, which reading it will say. */
function pathOf(located: LocatedFile): Promise<string | undefined> {
  return itemPath(located).catch(() => undefined);
}

async function joinReferences(
  references: readonly FileReference<Collection>[],
): Promise<FileReference<Collection> | undefined> {
  const [first, ...others] = references;
  if (first === undefined) return undefined;
  // Loaded here only, as what reads the files.
  const { joinCollections } = await import('../../../engine/index.ts');
  return {
    kind: 'file',
    file: first.file,
    text: references.map(({ text }) => text).join(', '),
    document: references.map(({ document }) => document),
    item: joinCollections([first.item, ...others.map(({ item }) => item)]),
    warnings: references.flatMap(({ text, warnings }) =>
      warnings.map((warning) => ({ ...warning, message: `${text}: ${warning.message}` })),
    ),
    parts: references,
  };
}
