/** The shells that a command can be copied for. */

export type Shell = 'bash' | 'cmd' | 'powershell';

export const shellNames: Readonly<Record<Shell, string>> = {
  bash: 'bash',
  cmd: 'cmd.exe',
  powershell: 'PowerShell',
};

export const shells = Object.keys(shellNames) as readonly Shell[];

/** The one that most readers have: what Windows opens as its terminal is PowerShell. */
export const usualShell = (userAgent: string): Shell => (userAgent.includes('Windows') ? 'powershell' : 'bash');
