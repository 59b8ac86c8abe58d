/** Workflow commands: the lines of a step's output that the runner acts on instead of showing them. */
import type { Masker } from './masker.ts';

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Masked. GitHub shows 4096 characters, and 10 annotations of each level a step; here all are kept. */
  readonly message: string;
  /** As given: `file`, `line`, `endLine`, `col`, `endColumn`, `title`. */
  readonly properties: Readonly<Record<string, string>>;
}

/** The commands that the runner knows; others are ordinary lines. */
const knownCommands: ReadonlySet<string> = new Set([
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'save-state', 'set-output'],
  ...['stop-commands', 'set-env', 'add-path', 'echo', 'add-matcher', 'remove-matcher'],
]);

/** Reads a line in the form `::name key=value,key=value::data` or the older `##[name key=value;key=value]data`. */
export function parseWorkflowCommand(
  line: string,
  known: ReadonlySet<string> = knownCommands,
): WorkflowCommand | undefined {
  const text = line.trimStart();
  const infoEnd = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (infoEnd >= 0) {
    const command = readCommand(text.slice(2, infoEnd), ',', known, { '%3A': ':', '%2C': ',' });
    if (command !== undefined) return { ...command, data: unescape(text.slice(infoEnd + 2), {}) };
  }
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const replacements = { '%3B': ';', '%5D': ']' };
  const command = readCommand(line.slice(start + 3, end), ';', known, replacements);
  return command === undefined ? undefined : { ...command, data: unescape(line.slice(end + 1), replacements) };
}

function readCommand(
  info: string,
  separator: string,
  known: ReadonlySet<string>,
  replacements: Readonly<Record<string, string>>,
) {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const properties = (space < 0 ? '' : info.slice(space + 1)).split(separator).flatMap((property) => {
    const equals = property.indexOf('=');
    const key = property.slice(0, equals).trim();
    const value = property.slice(equals + 1);
    return equals < 0 || key === '' || value === '' ? [] : [[key, unescape(value, replacements)] as const];
  });
  return { name, properties: Object.fromEntries(properties) };
}

function unescape(text: string, replacements: Readonly<Record<string, string>>): string {
  // The percent sign comes last: "%250A" is the text "%0A", not a line break.
  const all = Object.entries({ '%0D': '\r', '%0A': '\n', ...replacements, '%25': '%' });
  return all.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}

export interface CommandInterpreter {
  /** Takes the next line of stdout or stderr: the runner reads commands from both. */
  readonly line: (text: string) => void;
  /** What the runner says itself, e.g. about an environment file that it cannot read. */
  readonly report: (level: Annotation['level'], message: string) => void;
  /** The log as a user sees it: commands acted on, secrets hidden. */
  readonly log: () => string;
  readonly annotations: readonly Annotation[];
  /** Debug messages, masked; they are in the log only when debug logging is on. */
  readonly debug: readonly string[];
  /** From the deprecated commands `save-state` and `set-output`. */
  readonly state: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  /** What this stage hid with `add-mask`. */
  readonly masks: readonly string[];
  /** A command failed, and with it the step. */
  readonly failed: boolean;
}

/** Acts on the lines of one stage. `masker` is the job's: what one step hides stays hidden. */
export function createCommandInterpreter(masker: Masker, debugLogging = false): CommandInterpreter {
  const shown: string[] = [];
  const annotations: Annotation[] = [];
  const debug: string[] = [];
  const masks: string[] = [];
  const state = new Map<string, string>();
  const outputs = new Map<string, string>();
  let resumeToken: string | undefined;
  let failed = false;
  const show = (text: string) => shown.push(masker.mask(text));
  const annotate = (level: Annotation['level'], text: string, properties: Annotation['properties'] = {}) => {
    const message = masker.mask(text);
    annotations.push({ level, message, properties });
    shown.push(`##[${level}]${message}`);
  };
  const fail = (message: string) => {
    failed = true;
    annotate('error', message);
  };

  const act = ({ name, properties, data }: WorkflowCommand, line: string): void => {
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        annotate(name, data, properties);
        break;
      case 'debug':
        debug.push(masker.mask(data));
        if (debugLogging) show(`##[debug]${data}`);
        break;
      case 'group':
      case 'endgroup':
        show(`##[${name}]${name === 'group' ? data : ''}`);
        break;
      case 'add-mask':
        if (data.trim() === '') annotate('warning', 'add-mask came with an empty value, which cannot be hidden.');
        else {
          masks.push(data);
          masker.add(data);
        }
        break;
      case 'save-state':
      case 'set-output': {
        const key = properties['name'];
        if (key === undefined) fail(`${name} came without its property "name".`);
        else (name === 'save-state' ? state : outputs).set(key, data);
        break;
      }
      case 'stop-commands':
        resumeToken = data.toLowerCase();
        show(line);
        break;
      case 'set-env':
      case 'add-path':
        fail(`${name} is disabled: use the environment file.`);
        break;
      default:
        // echo, add-matcher and remove-matcher change how a log looks, which no test here asks for.
        break;
    }
  };

  return {
    line(text) {
      if (resumeToken !== undefined) {
        if (parseWorkflowCommand(text, new Set([resumeToken])) !== undefined) resumeToken = undefined;
        show(text);
        return;
      }
      const command = parseWorkflowCommand(text);
      if (command === undefined) show(text);
      else act(command, text);
    },
    report: annotate,
    log: () => shown.map((line) => `${line}\n`).join(''),
    annotations,
    debug,
    state,
    outputs,
    masks,
    get failed() {
      return failed;
    },
  };
}
