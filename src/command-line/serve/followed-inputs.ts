/** The inputs of a mock, read again when their files change. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { unreadable, type Collection } from '../../engine/index.ts';
import type { RawInputs } from '../../job/inputs/input-definitions.ts';
import { quote } from '../../http-text/show-value.ts';
import { parseInputs, type Inputs, type ParseOptions } from '../../job/inputs/inputs.ts';
import { partsOfReference, type FileReference } from '../../job/inputs/collection/reference.ts';
import { InputsError } from '../../job/inputs/values.ts';

export interface FollowedInputs {
  /** What the mock serves. */
  readonly served: () => Inputs;
  /** The collections that were read last without a mistake: they are served, or about to be. */
  readonly latest: () => readonly FileReference<Collection>[];
  /** All files and folders that were read, or would have been if they were there. Absolute. */
  readonly files: () => readonly string[];
  /**
   * Reads the files again.
   *
   * @returns `undefined` where all of them say what the served ones do
   * @throws InputsError with every problem
   */
  readonly read: () => Promise<Inputs | undefined>;
  /** From now on these are what is served. */
  readonly take: (inputs: Inputs) => void;
}

/** Reads the inputs for the first time. @throws InputsError with every problem */
export async function openFollowedInputs(
  raw: RawInputs,
  directory: string,
  options: ParseOptions,
): Promise<FollowedInputs> {
  /** Of the last reading, whatever came of it. */
  let referred: readonly string[] = [];
  let latest: Inputs;
  const parse = async (): Promise<Inputs> => {
    const found: string[] = [];
    try {
      return (latest = await parseInputs(raw, directory, { ...options, onRead: (file) => void found.push(file) }));
    } finally {
      referred = found;
    }
  };
  let served = await parse();
  let servedReferred = referred;
  return {
    served: () => served,
    latest: () => collectionsOf(latest),
    files: () => [...new Set([...filesOf(served), ...servedReferred, ...referred])],
    async read() {
      requireFolders(served);
      const inputs = await parse();
      requireWhole(inputs, served);
      return isSame(inputs, served) ? undefined : inputs;
    },
    take(inputs) {
      served = inputs;
      servedReferred = referred;
    },
  };
}

const collectionsOf = ({ collection }: Inputs): readonly FileReference<Collection>[] =>
  collection.kind === 'file' ? partsOfReference(collection) : [];

const filesOf = (inputs: Inputs): readonly string[] => [
  ...collectionsOf(inputs).map(({ file }) => file),
  ...(inputs.environment?.kind === 'file' ? [inputs.environment.file] : []),
];

/** Of a folder that is gone the name is left, which could be one in Postman: the reader of inputs would say so. */
function requireFolders(served: Inputs): void {
  const problems = collectionsOf(served)
    .filter(({ file }) => path.extname(file) === '' && !existsSync(file))
    .map(({ text, file }) => `\`collection\` is ${quote(text)}: there is no folder "${file}" any more.`);
  if (problems.length > 0) throw new InputsError(problems);
}

/** A folder is read without a file that is broken, and says so. Once it has been whole, that is no reason to serve less. */
function requireWhole(inputs: Inputs, served: Inputs): void {
  const losses = (of: Inputs) =>
    collectionsOf(of)
      .flatMap(({ text, warnings }) => warnings.map((warning) => ({ text, ...warning })))
      .filter(({ message }) => message.startsWith(unreadable))
      .map(({ text, message, firstItem }) => `\`collection\` is "${text}": ${message} First at ${firstItem}.`);
  const known = new Set(losses(served));
  const problems = losses(inputs).filter((problem) => !known.has(problem));
  if (problems.length > 0) throw new InputsError(problems);
}

/** Whether the same would be served. */
function isSame(a: Inputs, b: Inputs): boolean {
  return textsOf(a).join('\n') === textsOf(b).join('\n');
}

function textsOf(inputs: Inputs): readonly string[] {
  const { environment } = inputs;
  return [
    ...collectionsOf(inputs).flatMap(({ file, json = '', files = [] }) => [file, json, ...[...files].flat()]),
    environment?.kind === 'file' ? JSON.stringify(environment.document) : '',
  ];
}
