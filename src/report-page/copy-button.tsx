import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from './clipboard.ts';

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
    if (await copyText(text)) setCopied(true);
    else setOffered(text);
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
