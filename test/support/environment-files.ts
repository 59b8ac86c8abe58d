/** The files through which a step tells the runner its outputs, state, variables, paths and summary. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** In the order in which the runner reads them; the file for `OUTPUT` is named by `GITHUB_OUTPUT`. */
const fileNames = ['PATH', 'ENV', 'STEP_SUMMARY', 'STATE', 'OUTPUT'] as const;
type FileName = (typeof fileNames)[number];

/** The runner refuses a summary that is larger, in bytes. */
const summaryLimit = 1024 * 1024;

export interface FileContents {
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  /** In the order of the file; the last comes first in PATH. */
  readonly path: readonly string[];
  readonly summary: string;
  /** What the runner fails the step for; a file that is named here counts as empty. */
  readonly errors: readonly string[];
}

export interface EnvironmentFiles {
  /** `GITHUB_OUTPUT` and its siblings. */
  readonly environment: Readonly<Record<string, string>>;
  /** Reads what the step has written by now. */
  read(): Promise<FileContents>;
}

/** Creates the five empty files of one stage in a directory of their own. */
export async function createEnvironmentFiles(directory: string): Promise<EnvironmentFiles> {
  await mkdir(directory, { recursive: true });
  const pathOf = (name: FileName) => join(directory, name.toLowerCase());
  await Promise.all(fileNames.map((name) => writeFile(pathOf(name), '')));
  return {
    environment: Object.fromEntries(fileNames.map((name) => [`GITHUB_${name}`, pathOf(name)])),
    read: () => readFiles(pathOf),
  };
}

async function readFiles(pathOf: (name: FileName) => string): Promise<FileContents> {
  // An action may have deleted a file: the runner then finds nothing in it.
  const text = async (name: FileName) => readFile(pathOf(name), 'utf8').catch(() => '');
  const errors: string[] = [];
  const pairs = async (name: FileName) => {
    try {
      const content = parseKeyValueFile(await text(name));
      // The runner refuses this one variable: it would let a step run code in every later one.
      if (name === 'ENV' && content.has('NODE_OPTIONS')) throw new Error('NODE_OPTIONS cannot be set for later steps.');
      return content;
    } catch (error) {
      errors.push(`GITHUB_${name} cannot be read: ${(error as Error).message}`);
      return new Map<string, string>();
    }
  };
  const path = (await text('PATH')).split(/\r?\n/).filter((line) => line !== '');
  const env = await pairs('ENV');
  let summary = await text('STEP_SUMMARY');
  const size = Buffer.byteLength(summary);
  if (size > summaryLimit) {
    errors.push(`GITHUB_STEP_SUMMARY is dropped: it has ${size} bytes, the limit is ${summaryLimit}.`);
    summary = '';
  }
  return { path, env, summary, state: await pairs('STATE'), outputs: await pairs('OUTPUT'), errors };
}

/**
 * Parses the format of `GITHUB_OUTPUT`, `GITHUB_STATE` and `GITHUB_ENV`: `name=value` lines and heredocs,
 * `name<<delimiter`, lines, `delimiter`. The delimiter must stand alone on its line; what comes first, `=` or `<<`,
 * decides. Only Windows takes `\r\n` for a line break. A name that comes twice has its last value.
 * @throws Error for a line that is neither, an empty name or delimiter, or a heredoc that
 * does not end.
 */
export function parseKeyValueFile(
  text: string,
  platform: NodeJS.Platform = process.platform,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const lines = splitLines(text, platform);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]?.content ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`line "${line}" has no name before "="`);
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw new Error(`line "${line}" is neither name=value nor name<<delimiter`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      throw new Error(`line "${line}" needs a name before "<<" and a delimiter after it`);
    }
    const end = lines.findIndex((candidate, position) => position > index && candidate.content === delimiter);
    if (end < 0) throw new Error(`no line is the delimiter "${delimiter}" of "${name}"`);
    const value = lines.slice(index + 1, end);
    // Line breaks inside the value stay as they are; the one before the delimiter is not part of it.
    pairs.set(
      name,
      value
        .map((part, position) => (position < value.length - 1 ? part.content + part.lineBreak : part.content))
        .join(''),
    );
    index = end;
  }
  return pairs;
}

function splitLines(text: string, platform: NodeJS.Platform): readonly { content: string; lineBreak: string }[] {
  return text.split(/(?<=\n)/).map((line) => {
    const lineBreak = platform === 'win32' && line.endsWith('\r\n') ? '\r\n' : line.endsWith('\n') ? '\n' : '';
    return { content: line.slice(0, line.length - lineBreak.length), lineBreak };
  });
}
