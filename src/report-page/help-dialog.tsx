import type { RefObject } from 'preact';
import type { PageHead } from '../report/files/page-data.ts';
import { formatDateTime } from './wording.ts';

const keys: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['/'], 'Search'],
  [['j', 'k'], 'Next, previous call'],
  [['↓', '↑'], 'The same, in the list'],
  [['n', 'p'], 'Next, previous unmatched call'],
  [['N', 'P'], 'Next, previous loosely matched call (with Shift)'],
  [['Enter', 'Space'], 'Open the call'],
  [['Esc'], 'Close the call, then clear the filters'],
  [['?'], 'This help'],
];

interface HelpDialogProps {
  readonly head: PageHead;
  readonly dialogRef: RefObject<HTMLDialogElement | null>;
  readonly hasCharacterKeys: boolean;
  readonly onCharacterKeys: (has: boolean) => void;
}

export function HelpDialog({ head, dialogRef, hasCharacterKeys, onCharacterKeys }: HelpDialogProps) {
  return (
    <dialog ref={dialogRef} class="dialog" aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl class="keys">
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          aria-label="Letters, / and ? are keys"
          checked={hasCharacterKeys}
          onChange={({ currentTarget }) => {
            onCharacterKeys(currentTarget.checked);
          }}
        />{' '}
        Letters, / and ? are keys
      </label>
      <p class="muted">
        Times are UTC. The address of this page holds the filters and the open call: copy it to share a view.
      </p>
      <p class="muted">
        Made {formatDateTime(head.generatedAt)} by version {head.version}.
      </p>
      <form method="dialog">
        <button class="button">Close</button>
      </form>
    </dialog>
  );
}
