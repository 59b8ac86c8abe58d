/** Texts as the page shows them: values, sentences and paths. */
import { readableTarget } from '../http-text/target.ts';

export const CodeText = ({ text }: { readonly text: string }) => <code class="code">{text}</code>;

/** A sentence in which backticks mark values, as the engine's reasons have them. */
export function Sentence({ text }: { readonly text: string }) {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <CodeText key={index} text={part} /> : part))}</>;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A path with its query, percent-decoded. Its parts stand in the order in which they were sent, whatever their script. */
export function PathText({ path }: { readonly path: string }) {
  const text = readableTarget(path);
  if (!rightToLeft.test(text)) return <>{text}</>;
  return (
    <>
      {text.split(/([/?&=])/).map((part, index) => (
        <bdi key={index}>{part}</bdi>
      ))}
    </>
  );
}
