import { useMemo } from 'preact/hooks';
import type { PageMessage } from '../report/files/page-data.ts';
import { headerValue, readBody } from './body-text.ts';
import { BodyView } from './body-view.tsx';
import { formatCount } from './wording.ts';

interface MessagePanelProps {
  readonly title: 'Request' | 'Response';
  readonly message: PageMessage;
}

export function MessagePanel({ title, message: { headers, body } }: MessagePanelProps) {
  const text = useMemo(() => (body === null ? undefined : readBody(body)), [body]);
  return (
    <section class="message" aria-label={title}>
      <h3>{title}</h3>
      {text === undefined ? (
        <p class="muted">No body</p>
      ) : (
        <BodyView body={text} contentType={headerValue(headers, 'content-type') ?? ''} label={`${title} body`} />
      )}
      {headers.length === 0 ? (
        <p class="muted">No headers</p>
      ) : (
        <table class="headers">
          <caption>
            Headers <span class="count">{formatCount(headers.length)}</span>
          </caption>
          <tbody>
            {headers.map(({ key, value }, index) => (
              <tr key={index}>
                <th scope="row">{key}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
