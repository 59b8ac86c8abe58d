/**
 * The engine's second door: collections and environments of format v3, YAML files. By itself, since it takes a parser of
 * YAML, which few jobs need.
 */
export { convertEnvironment } from './read/v3/convert-environment.ts';
export { convertFolder, type ConvertedFolder } from './read/v3/convert-folder.ts';
export {
  isCollectionFile,
  isDefinitionFile,
  isRequestFile,
  readItemFile,
  type ItemFile,
} from './read/v3/read-folder.ts';
