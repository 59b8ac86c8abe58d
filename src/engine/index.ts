/** The engine's face: a collection and an environment in, a response or an explained miss out. Pure, no I/O. */
export type * from './collection.ts';
export type * from './exchange.ts';
export { cachedEngine } from './cached-engine.ts';
export { compileMock, type MockSource } from './compile-mock.ts';
export { toCollectionV2, toCollectionV21 } from './convert-collection.ts';
export { CollectionError, DocumentError, EnvironmentError } from './errors.ts';
export { headerText, isConnectionHeader, isHeaderName, latin1Text, typedText } from './header-text.ts';
export { chooseIds, mapItems, type MapThing } from './map-items.ts';
export { readCollection, type ReadCollection } from './read-collection.ts';
export { decodeDocument, parseDocument, readDocument } from './read-document.ts';
export { readEnvironment } from './read-environment.ts';
export { tellExplanation, type Shown, type ToldExplanation } from './tell-explanation.ts';
