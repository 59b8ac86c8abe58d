/** The shells that a curl command can be copied for, and how it is written for each. */
import { cmdQuote, powershellQuote, shellQuote } from './shell-quote.ts';

export type Shell = 'bash' | 'cmd' | 'powershell';

export const shellNames: Readonly<Record<Shell, string>> = {
  bash: 'bash',
  cmd: 'cmd.exe',
  powershell: 'PowerShell',
};

export const shells = Object.keys(shellNames) as readonly Shell[];

/** The one that most readers have: what Windows opens as its terminal is PowerShell. */
export const usualShell = (userAgent: string): Shell => (userAgent.includes('Windows') ? 'powershell' : 'bash');

export interface CurlForm {
  /** One word, whatever it holds. */
  readonly quote: (text: string) => string;
  /** What makes a line a comment. */
  readonly comment: string;
  /** An address as the shell and curl pass it on unchanged. */
  readonly address: (url: string) => string;
  /** Whether a body gets to curl unchanged as one of its arguments. */
  readonly isArgument: (body: string) => boolean;
  /** The command of options that are quoted already. `base64` is a body that is no argument. */
  readonly write: (options: readonly string[], base64: string | undefined) => string;
}

/** curl on Windows takes arguments in the code page of the machine, so that other characters would be sent as others. */
const asciiAddress = (url: string): string => url.toWellFormed().replace(/[^!-~]+/g, encodeURIComponent);

export const curlForms: Readonly<Record<Shell, CurlForm>> = {
  bash: {
    quote: shellQuote,
    comment: '#',
    address: (url) => url,
    isArgument: (body) => !body.includes('\0'),
    write: (options, base64) => {
      const source = base64 === undefined ? '' : `printf %s ${shellQuote(base64)} | base64 -d | `;
      const all = base64 === undefined ? options : [...options, '--data-binary @-'];
      return `${source}curl ${all.join(' \\\n  ')}`;
    },
  },
  cmd: {
    quote: cmdQuote,
    comment: 'rem',
    address: asciiAddress,
    isArgument: (body) => /^[ -~]*$/.test(body),
    write: (options, base64) => {
      const curl = `curl.exe ${options.join(' ')}`;
      const command = base64 === undefined ? curl : `${powershellBytes(base64)} | ${curl} --data-binary @-`;
      return command.length <= longestCmdLine
        ? command
        : `rem cmd.exe takes ${longestCmdLine} characters, and this has more: copy it for PowerShell.\n${command}`;
    },
  },
  powershell: {
    quote: powershellQuote,
    comment: '#',
    address: asciiAddress,
    isArgument: (body) => /^[\t\n\r -~]*$/.test(body) && body.length <= longestArgument,
    write: (options, base64) => {
      const passing = `$PSNativeCommandArgumentPassing = 'Legacy'`;
      const curl = `curl.exe ${options.join(' ')}`;
      if (base64 === undefined) return `& { ${passing}; ${curl} }`;
      // A pipe of PowerShell's passes text, and changes it.
      const file = `$body = [IO.Path]::GetTempFileName(); [IO.File]::WriteAllBytes($body, [Convert]::FromBase64String('${base64}'))`;
      return `& { ${passing}; ${file}; ${curl} --data-binary "@$body"; Remove-Item $body }`;
    },
  },
};

/** "Command prompt line string limitation", learn.microsoft.com. */
const longestCmdLine = 8_191;

/** Windows takes 32,767 characters for all arguments, and each quote in a body takes two. */
const longestArgument = 12_000;

/** Bytes on standard output: cmd.exe has no program for that, and each Windows has PowerShell. */
const powershellBytes = (base64: string): string =>
  `powershell -NoProfile -Command "$b=[Convert]::FromBase64String('${base64}');[Console]::OpenStandardOutput().Write($b,0,$b.Length)"`;
