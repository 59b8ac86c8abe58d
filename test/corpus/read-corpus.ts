/** A collection of the corpus with the environment that belongs to it. */
import {
  readCollection,
  readDocument,
  readEnvironment,
  type Environment,
  type ReadCollection,
} from '../../src/engine/index.ts';
import { corpusEnvironments, readCorpus } from './corpus.ts';

/** The environment comes from the same repository. */
function environmentOf(name: string): Environment | undefined {
  const repository = name.split('__').slice(0, 2).join('__');
  const file = corpusEnvironments.find((other) => other.startsWith(`env__${repository}`));
  return file === undefined ? undefined : readEnvironment(readDocument(readCorpus(file))).environment;
}

export async function readWithEnvironment(
  name: string,
): Promise<ReadCollection & { readonly environment: Environment | undefined }> {
  return { ...(await readCollection(readDocument(readCorpus(name)))), environment: environmentOf(name) };
}
