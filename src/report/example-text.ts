import type { NearExample } from './insight.ts';

/** `"OK" (Users > Get user, postman/users.json:12)`. */
export function describeNearExample({ example, place, file, line }: NearExample): string {
  const position = file === undefined ? undefined : line === undefined ? file : `${file}:${line}`;
  const where = [place, position].filter((text) => text).join(', ');
  return `"${example}"${where === '' ? '' : ` (${where})`}`;
}

/** A score with at most two decimals. */
export const scoreText = (score: number): string => String(Math.round(score * 100) / 100);
