/** A request or a response: its body and its headers. */
import { useMemo, useState } from 'preact/hooks';
import type { PageMessage } from '../../report/files/page-data.ts';
import { headerValue, readBody, type BodyText } from './body-text.ts';
import { CopyButton } from './copy-button.tsx';
import { readJsonLine } from './format-json.ts';
import { formatBytes, formatCount } from '../wording.ts';

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

interface BodyViewProps {
  readonly body: BodyText;
  readonly contentType: string;
  readonly label: string;
}

/** Characters that are shown at once, and at most with colours: more takes the browser longer than a key press. */
const firstCharacters = 20_000;
/** Characters of one block; the browser lays out only the blocks in view. */
const blockCharacters = 20_000;

/** A body, JSON laid out. A long one is cut until the reader asks for all of it. */
function BodyView({ body, contentType, label }: BodyViewProps) {
  const [isRaw, setRaw] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const isJson = body.json !== undefined && !isRaw;
  const text = (isJson ? body.json : undefined) ?? body.raw;
  const isLong = text.length > firstCharacters;
  return (
    <div class="body">
      <div class="body-bar">
        <span class="muted">{[contentType, sizeOf(body)].filter((part) => part !== '').join(' · ')}</span>
        <span class="actions">
          {body.json !== undefined && (
            <button
              type="button"
              class="button quiet"
              aria-pressed={isRaw}
              onClick={() => {
                setRaw(!isRaw);
              }}
            >
              As sent
            </button>
          )}
          {!body.isBinary && <CopyButton label="Copy" isQuiet textOf={() => text} />}
        </span>
      </div>
      <pre class="text" tabIndex={0} role="region" aria-label={label}>
        {isLong && isWhole ? <Blocks text={text} /> : <Start text={cutAt(text, firstCharacters)} isJson={isJson} />}
      </pre>
      {isLong && !isWhole && (
        <button
          type="button"
          class="button more"
          onClick={() => {
            setWhole(true);
          }}
        >
          Show all {formatBytes(body.loggedBytes)}
        </button>
      )}
    </div>
  );
}

function sizeOf({ loggedBytes, fullBytes, isBinary }: BodyText): string {
  const size = formatBytes(fullBytes ?? loggedBytes);
  return [size, isBinary ? 'binary' : '', fullBytes === undefined ? '' : 'cut in the log']
    .filter((part) => part !== '')
    .join(', ');
}

function Start({ text, isJson }: { readonly text: string; readonly isJson: boolean }) {
  if (!isJson) return <>{text}</>;
  return (
    <>
      {text.split('\n').map((line, index) => {
        const { indent, key, value, kind, comma } = readJsonLine(line);
        return (
          <span key={index}>
            {indent}
            {key !== '' && (
              <>
                <span class="json-key">{key}</span>
                {': '}
              </>
            )}
            <span class={`json-${kind}`}>{value}</span>
            {`${comma}
`}
          </span>
        );
      })}
    </>
  );
}

function Blocks({ text }: { readonly text: string }) {
  const blocks = useMemo(() => splitBlocks(text), [text]);
  return (
    <>
      {blocks.map((block, index) => (
        <span key={index} class="block">
          {block}
        </span>
      ))}
    </>
  );
}

/** Blocks end with a line where lines are not too long for that. */
function splitBlocks(text: string): readonly string[] {
  const blocks: string[] = [];
  for (let at = 0; at < text.length;) {
    const block = cutAt(text.slice(at, at + blockCharacters + 1), blockCharacters);
    blocks.push(block);
    at += block.length;
  }
  return blocks;
}

/** The start of a text, up to a line's end where there is one, never between the halves of a character. */
function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const lineEnd = text.lastIndexOf('\n', length - 1) + 1;
  if (lineEnd > length / 2) return text.slice(0, lineEnd);
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(length - 1));
  return text.slice(0, isHalf ? length - 1 : length);
}
