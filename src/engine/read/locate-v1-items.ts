/** Pointers into a v1 document: conversion to v2.1 moves every item, but keeps its ID. */
import type { CollectionRequest, Place } from '../collection.ts';
import { v1ResponseId } from './derived-id.ts';
import { asList, asName, asRecord, type JsonRecord } from './json.ts';

/** The same requests, with the pointers of the v1 document that they were converted from. */
export function locateV1Items(
  requests: readonly CollectionRequest[],
  collection: JsonRecord,
  pointer: string,
): CollectionRequest[] {
  const pointers = new Map<string, string>();
  for (const [index, entry] of asList(collection['requests']).entries()) {
    const request = asRecord(entry);
    const requestPointer = `${pointer}/requests/${String(index)}`;
    const id = asName(request?.['id']);
    if (id !== undefined) pointers.set(id, requestPointer);
    for (const [nth, response] of asList(request?.['responses']).entries()) {
      const responseId = asName(asRecord(response)?.['id']) ?? v1ResponseId(index, nth);
      pointers.set(responseId, `${requestPointer}/responses/${String(nth)}`);
    }
  }
  const located = (id: string, place: Place): Place => ({ ...place, pointer: pointers.get(id) ?? place.pointer });
  return requests.map((request) => ({
    ...request,
    place: located(request.id, request.place),
    examples: request.examples.map((example) => ({ ...example, place: located(example.id, example.place) })),
  }));
}
