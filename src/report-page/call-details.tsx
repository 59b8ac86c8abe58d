import type { RefObject } from 'preact';
import type { PageRow } from '../report/files/page-data.ts';
import { Sentence } from './code-text.tsx';
import { CopyButton } from './copy-button.tsx';
import { CopyCurl } from './copy-curl.tsx';
import { MessagePanel } from './message-panel.tsx';
import { MissPanel } from './miss-panel.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { toPostmanExample } from './postman-example.ts';
import type { Shell } from './shells.ts';
import { formatDateTime, outcomeNames } from './wording.ts';

interface CallDetailsProps {
  readonly call: PageRow;
  readonly mockUrl: string;
  /** For commands to copy. */
  readonly shell: Shell;
  readonly onShell: (shell: Shell) => void;
  readonly paneRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** One call in full: what came in, what went out, and for a miss why. */
export function CallDetails({ call, mockUrl, shell, onShell, paneRef, onClose }: CallDetailsProps) {
  const { method, path, outcome, status, example, servedAt, request, response } = call;
  return (
    <section ref={paneRef} class="details" tabIndex={-1} aria-labelledby="call-title">
      <div class="details-head">
        <h2 id="call-title">
          <span class="method">{method}</span> <span class="path">{path}</span>
        </h2>
        <button
          type="button"
          class="button quiet close"
          aria-label="Close the call"
          aria-keyshortcuts="Escape"
          onClick={onClose}
        >
          ✕
        </button>
        <p class="details-facts">
          <span class="outcome" data-outcome={outcome}>
            <OutcomeMark outcome={outcome} /> {outcomeNames[outcome]}
          </span>
          <span class="mono">{status}</span>
          {outcome !== 'unmatched' && example !== '' && <span>{example}</span>}
          <time class="muted" dateTime={servedAt}>
            {formatDateTime(servedAt)}
          </time>
          <span class="actions">
            <CopyCurl call={call} mockUrl={mockUrl} shell={shell} onShell={onShell} />
            <CopyButton
              label="Copy as Postman example"
              textOf={() => JSON.stringify(toPostmanExample(call), null, 2)}
            />
          </span>
        </p>
      </div>
      {outcome === 'unmatched' && <MissPanel call={call} />}
      {call.note !== undefined && (
        <p class="remark">
          <Sentence text={`${call.note}.`} />
        </p>
      )}
      {outcome === 'server-response' && (
        <p class="remark">
          An active server response answered: while it is on, every call gets it and no example is looked for.
        </p>
      )}
      {request === null || response === null ? (
        <p class="remark">
          There was no room for this call’s headers and bodies. <code class="code">call-logs.ndjson</code> has them
          under <code class="code">{call.id}</code>.
        </p>
      ) : (
        <div class="messages">
          <MessagePanel title="Request" message={request} />
          <MessagePanel title="Response" message={response} />
        </div>
      )}
    </section>
  );
}
