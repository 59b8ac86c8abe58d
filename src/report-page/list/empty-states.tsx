import { CodeText } from '../code-text.tsx';

interface NoCallsProps {
  readonly mockUrl: string;
  readonly isIncomplete: boolean;
  /** Requests came that were none: the header tells of them. */
  readonly wereRefused: boolean;
}

export function NoCalls({ mockUrl, isIncomplete, wereRefused }: NoCallsProps) {
  if (isIncomplete) {
    return (
      <main class="empty">
        <h2>The calls are not known</h2>
        <p>Reading the call logs failed before the first of them. A note above says why.</p>
      </main>
    );
  }
  if (wereRefused) {
    return (
      <main class="empty">
        <h2>No request could be read</h2>
        <p>What reached the mock was no valid HTTP/1.1 request. The reasons stand above.</p>
      </main>
    );
  }
  return (
    <main class="empty">
      <h2>Nothing called this mock</h2>
      <p>
        The mock was up and waiting, but no request came in.
        {mockUrl !== '' && (
          <>
            {' '}
            Its address was <CodeText text={mockUrl} />.
          </>
        )}
      </p>
      <ul>
        <li>
          Do the tests take the address from the step’s output <CodeText text="mockUrl" />, not from a setting of their
          own?
        </li>
        <li>Did they run in the same job, after the step that opened the mock?</li>
        <li>Does a proxy, a cache or a stub answer before the request leaves the tests?</li>
      </ul>
    </main>
  );
}

export function NoResults({ onClear }: { readonly onClear: () => void }) {
  return (
    <div class="empty">
      <h2>No call fits these filters</h2>
      <p>
        <button type="button" class="button" onClick={onClear}>
          Clear the filters
        </button>
      </p>
    </div>
  );
}
