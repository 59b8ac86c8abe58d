/** Keeps `process.nextTick` quick, which `node:http` calls several times for every answer. */
import { executionAsyncResource } from 'node:async_hooks';
import type { Server } from 'node:http';
import { nextTick } from 'node:process';

/**
 * Keeps one of the objects that `nextTick` makes for as long as the server is open.
 *
 * Such an object has symbols for keys, and V8 has quick code for it while it knows its shape. When a full garbage
 * collection, as after a large import, finds no such object, the shape is dropped, and V8 as of Node 24 makes every later one
 * the slow way: measured with 10,000 endpoints, a call then took a quarter more time. Must be called before there is much
 * garbage.
 */
export function holdTick(server: Server): void {
  const held = new Set<object>();
  nextTick(() => {
    held.add(executionAsyncResource());
  });
  server.once('close', () => {
    held.clear();
  });
}
