import { readableTarget } from '../http-text/target.ts';

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
