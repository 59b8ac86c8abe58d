/** Redacts what command lines and calls of functions hand over: `curl -u user:password`, `--token abc1`, `set("X-Api-Key", "abc")`. */
import { quotedValueAt } from './loose-value.ts';
import { isProse, maskOf, type PairRules } from './pair-text.ts';

const userOption = /((?<![\w-])(?:-u|-U|--user|--proxy-user)(?:=|[ \t]{0,16})["']?[^\s:"'@/]{0,128}:)([^\s"'/]+)/g;
const option = /((?<![\w-])--?([a-z][\w-]{1,64})[ \t]{1,16}["']?)([^\s"'`-][^\s"'`]*)/gi;
const call = /\(\s{0,16}(["'])([\w.-]{1,64})\1\s{0,16},\s{0,16}(?=["'`])/g;

export function redactCommands(text: string, rules: PairRules): string {
  const redacted = text.includes('-') ? redactOptions(text, rules) : text;
  return redacted.includes('(') ? redactCalls(redacted, rules) : redacted;
}

function redactOptions(text: string, rules: PairRules): string {
  const users = /\bcurl\b/.test(text)
    ? text.replace(userOption, (_, before: string, password: string) => before + maskOf(password, rules))
    : text;
  return users.replace(option, (whole, before: string, name: string, value: string) =>
    rules.isField(name) && !isProse(value) ? before + maskOf(value, rules) : whole,
  );
}

function redactCalls(text: string, rules: PairRules): string {
  let output = '';
  let copied = 0;
  for (const { index, 0: opening, 2: name = '' } of text.matchAll(call)) {
    const value = rules.isField(name) ? quotedValueAt(text, index + opening.length) : undefined;
    if (value === undefined || value.start < copied) continue;
    output += text.slice(copied, value.start) + maskOf(text.slice(value.start, value.end), rules);
    copied = value.end;
  }
  return output + text.slice(copied);
}
