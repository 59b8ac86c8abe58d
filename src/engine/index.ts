/** The engine's face: a collection and an environment in, a response or an explained miss out. Pure, no I/O. */
export type * from './collection.ts';
export type * from './exchange.ts';
export { cachedEngine } from './cached-engine.ts';
export { compileMock, type MockSource } from './compile-mock.ts';
export { toCollectionV2, toCollectionV21 } from './read/convert-collection.ts';
export { CollectionError, DocumentError, EnvironmentError } from './read/defects.ts';
export { headerText, isConnectionHeader, isHeaderName, latin1Text, typedText } from '../http-text/header-text.ts';
export { chooseIds, mapItems, type MapItem } from './read/map-items.ts';
export { readCollection, type ReadCollection } from './read/read-collection.ts';
export { decodeDocument, parseDocument, readDocument } from './read/read-document.ts';
export { readEnvironment } from './read/read-environment.ts';
export { describeExplanation, type Shown, type DescribedExplanation } from './explain/describe-explanation.ts';
