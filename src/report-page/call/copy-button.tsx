/** Buttons that copy. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageRow } from '../../report/files/page-data.ts';
import { toCurl } from './curl-command.ts';
import { shellNames, shells, type Shell } from './curl-shells.ts';

interface CopyButtonProps {
  readonly label: string;
  /** Made when it is asked for: a body may be long. */
  readonly textOf: () => string;
  readonly isQuiet?: boolean;
}

/** Milliseconds that "Copied" stays. */
const thanksTime = 1600;

/** Copies text. Where the browser forbids it, shows the text selected, for the reader to copy. */
export function CopyButton({ label, textOf, isQuiet = false }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  const [offered, setOffered] = useState<string>();
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => {
      setCopied(false);
    }, thanksTime);
    return () => {
      clearTimeout(timer);
    };
  }, [isCopied]);
  const copy = async (): Promise<void> => {
    const text = textOf();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // A page opened from disk may not write to the clipboard.
      setOffered(text);
    }
  };
  return (
    <>
      <button type="button" class={isQuiet ? 'button quiet' : 'button'} onClick={() => void copy()}>
        <span aria-live="polite">{isCopied ? 'Copied' : label}</span>
      </button>
      {offered !== undefined && (
        <CopyDialog
          label={label}
          text={offered}
          onClose={() => {
            setOffered(undefined);
          }}
        />
      )}
    </>
  );
}

function CopyDialog({
  label,
  text,
  onClose,
}: {
  readonly label: string;
  readonly text: string;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-label={label} onClose={onClose}>
      <p>
        This browser does not let the page write to the clipboard. The text is selected: copy it with <kbd>Ctrl</kbd> or{' '}
        <kbd>⌘</kbd> and <kbd>C</kbd>.
      </p>
      <textarea ref={field} class="field mono" aria-label={label} readOnly rows={12} value={text} />
      <form method="dialog">
        <button class="button">Close</button>
      </form>
    </dialog>
  );
}

interface CopyCurlProps {
  readonly call: PageRow;
  readonly mockUrl: string;
  readonly shell: Shell;
  readonly onShell: (shell: Shell) => void;
}

/** Copies the call as a curl command, for the shell that the reader picks. */
export function CopyCurl({ call, mockUrl, shell, onShell }: CopyCurlProps) {
  return (
    <span class="copy-curl">
      <CopyButton label="Copy as cURL" textOf={() => toCurl(call, mockUrl, shell)} />
      <select
        class="field"
        aria-label="Shell of the cURL command"
        value={shell}
        onChange={({ currentTarget }) => {
          const picked = shells.find((name) => name === currentTarget.value);
          if (picked !== undefined) onShell(picked);
        }}
      >
        {shells.map((name) => (
          <option key={name} value={name}>
            {shellNames[name]}
          </option>
        ))}
      </select>
    </span>
  );
}
