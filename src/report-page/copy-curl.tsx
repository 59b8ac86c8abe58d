import type { PageRow } from '../report/files/page-data.ts';
import { CopyButton } from './copy-button.tsx';
import { toCurl } from './curl-command.ts';
import { shellNames, shells, type Shell } from './shells.ts';

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
