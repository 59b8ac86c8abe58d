export const CodeText = ({ text }: { readonly text: string }) => <code class="code">{text}</code>;

/** A sentence in which backticks mark values, as the engine's reasons have them. */
export function Sentence({ text }: { readonly text: string }) {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <CodeText key={index} text={part} /> : part))}</>;
}
