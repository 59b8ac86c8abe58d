/** Postman's OpenAPI converter makes up values where a document has no examples; here it makes up the same ones each time. */
import faker from 'openapi-to-postmanv2/assets/json-schema-faker.js';

/** Any number will do. Not one made of the document: then every change would change all values, not only those behind it. */
const seed = 0x5eed;

/** Made-up times lie between 1970 and this, in milliseconds: the end of 2037, which every reader of times can take. */
const latestTime = Date.UTC(2038, 0, 1);

/**
 * Starts the values of the converter's copy of json-schema-faker from the beginning, to be called before each conversion.
 * Conversions that overlap in one process disturb each other. The faker's own times count from now, so they are replaced.
 */
export function seedFaker(): void {
  const random = mulberry32(seed);
  const time = (): string => new Date(Math.floor(random() * latestTime)).toISOString();
  faker.option({ random });
  faker.format('date-time', time);
  faker.format('datetime', time);
  faker.format('date', () => time().slice(0, 10));
  faker.format('time', () => time().slice(11));
  faker.format('uuid', () => uuid(random));
}

/** Of version 4 (RFC 9562): the faker's own are of none. */
function uuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}

/** Numbers from 0 to below 1 that follow from the seed (Tommy Ettinger's Mulberry32). */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
