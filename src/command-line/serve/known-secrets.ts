/** What is secret as far as `serve` knows by now: what was secret once stays so, whatever the files say later. */
import { createRedactor, type Redactor } from '../../report/index.ts';

export interface KnownSecrets {
  /** From now on these are taken out too. */
  readonly add: (secrets: readonly string[]) => void;
  /** Takes out all that are known now: another one once there are more. */
  readonly redactor: () => Redactor;
}

/** @param hidden those of them that are to be taken out: asked when there are more */
export function createKnownSecrets(hidden: (secrets: readonly string[]) => readonly string[]): KnownSecrets {
  const known = new Set<string>();
  let redactor: Redactor | undefined;
  return {
    add(secrets) {
      for (const secret of secrets) {
        if (!known.has(secret)) redactor = undefined;
        known.add(secret);
      }
    },
    redactor: () => (redactor ??= createRedactor({ secrets: hidden([...known]) })),
  };
}
