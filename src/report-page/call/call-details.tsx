import type { RefObject } from 'preact';
import { readableTarget } from '../../http-text/target.ts';
import type { PageOutcome, PageRow } from '../../report/files/page-data.ts';
import { CodeText, PathText, Sentence } from '../code-text.tsx';
import { CopyButton, CopyCurl } from './copy-button.tsx';
import type { Shell } from './curl-shells.ts';
import { MessagePanel } from './message-panel.tsx';
import { OutcomeMark } from '../outcome-mark.tsx';
import { toPostmanExample } from './postman-example.ts';
import { WhyPanel } from './why-panel.tsx';
import { faultOf, formatCount, formatDateTime, outcomeNames } from '../wording.ts';

interface CallDetailsProps {
  readonly call: PageRow;
  /** Its position in the report, from 1; `undefined` where it is the only one. */
  readonly position: number | undefined;
  readonly mockUrl: string;
  /** For commands to copy. */
  readonly shell: Shell;
  readonly onShell: (shell: Shell) => void;
  readonly paneRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** One call in full: what came in, what went out, and where it is not what its example was saved for, why. */
export function CallDetails({ call, position, mockUrl, shell, onShell, paneRef, onClose }: CallDetailsProps) {
  const { method, path, outcome, status, example, answer, session, servedAt, request, response } = call;
  const fault = faultOf(call);
  return (
    <section ref={paneRef} class="details" tabIndex={-1} aria-labelledby="call-title">
      <div class="details-head">
        <h2 id="call-title">
          <span class="method">{method}</span>{' '}
          <span class="path">
            <PathText path={path} />
          </span>
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
        {readableTarget(path) !== path && (
          <p class="as-sent">
            As sent: <CodeText text={path} />
          </p>
        )}
        <p class="details-facts">
          <span class="outcome" data-outcome={outcome}>
            <OutcomeMark outcome={outcome} /> {outcomeNames[outcome]}
          </span>
          <span class="mono">{fault ?? status}</span>
          {outcome !== 'unmatched' && fault === undefined && example !== '' && <span>{example}</span>}
          {answer !== undefined && <span>{answer}</span>}
          {session !== undefined && <span class="muted">{`Session ${session}`}</span>}
          {position !== undefined && <span class="muted">{`No. ${formatCount(position)}`}</span>}
          <time class="muted" dateTime={servedAt}>
            {formatDateTime(servedAt, true)}
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
      {hasReasons(call) && <WhyPanel call={call} />}
      {call.note !== undefined && (
        <p class="remark">
          <Sentence text={`${call.note}.`} />
        </p>
      )}
      {remarks[outcome] !== undefined && (
        <p class="remark">
          <Sentence text={remarks[outcome]} />
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

const hasReasons = ({ outcome, difference = '', loose }: PageRow): boolean =>
  outcome === 'unmatched' || loose !== undefined || difference !== '';

const remarks: Readonly<Partial<Record<PageOutcome, string>>> = {
  'server-response':
    'An active server response answered: while it is on, every call gets it and no example is looked for.',
  preflight: 'A browser asked whether it may call. The mock answered by itself, and this is in no count of calls.',
  ignored: 'A rule of `expect-calls` says `ignore`: this call is in no count, no coverage and no check.',
};
