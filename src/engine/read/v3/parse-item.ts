/** One YAML file of a v3 collection as a plain value, its scalars as they are written. */
import { defineScalarTag, FAILSAFE_SCHEMA, load, NOT_RESOLVED, YAMLException } from 'js-yaml';
import { Lexer } from 'yaml';
import type { JsonObject } from '../../../http-text/bounded-json.ts';
import { messageOf } from '../../../http-text/thrown.ts';
import { asRecord, asText } from '../json.ts';

/** The word `null` without quotes: of a query parameter it means the key alone, elsewhere it is text. */
export const nullWord: unique symbol = Symbol('null');

/** An item, or what is wrong with its file. */
export type ParsedItem =
  | {
      readonly item: JsonObject;
      /** The first line, from 1, on which a variable without quotes was read as text. */
      readonly bareVariableLine: number | undefined;
    }
  | {
      /** A sentence's end, e.g. "bad indentation of a mapping entry". */
      readonly problem: string;
      /** From 1. */
      readonly line: number;
    };

const nullTag = defineScalarTag<typeof nullWord>('tag:yaml.org,2002:null', {
  implicit: true,
  resolve: (text) => (text === 'null' ? nullWord : NOT_RESOLVED),
  identify: () => false,
});
const schema = FAILSAFE_SCHEMA.withTags(nullTag);

/** A longer list of values is no item that Postman writes. */
const mostValues = 100_000;
/** Levels, aliases followed: one can stand within what it stands for. */
const deepestItem = 200;

/**
 * Reads a file. Every scalar is the text that stands there: `1.10`, `010`, `yes` and `2026-11-29` are no numbers, booleans
 * and dates (V-05). A variable without quotes, `url: {{baseUrl}}/x`, is no YAML and is read as the text that was meant.
 */
export function parseItem(text: string): ParsedItem {
  const { quoted, firstLine } = quoteVariables(text);
  try {
    const item = asRecord(load(quoted, { schema }));
    if (item === undefined) return { problem: 'it is not a list of keys and values', line: 1 };
    if (!isBounded(item)) return { problem: 'it holds too many values, or nests them too deeply', line: 1 };
    return { item, bareVariableLine: firstLine };
  } catch (error) {
    if (error instanceof YAMLException) return { problem: error.reason, line: (error.mark?.line ?? 0) + 1 };
    return { problem: messageOf(error), line: 1 };
  }
}

/** Counts an alias as often as it is used: a few lines of them can stand for billions of values. */
function isBounded(root: unknown): boolean {
  let left = mostValues;
  const fits = (value: unknown, depth: number): boolean => {
    left -= 1;
    if (left < 0 || depth > deepestItem) return false;
    return typeof value !== 'object' || value === null || Object.values(value).every((child) => fits(child, depth + 1));
  };
  return fits(root, 0);
}

/** Puts plain values that begin with `{{` in quotes; everything else, text blocks too, stays as it is. */
function quoteVariables(text: string): { readonly quoted: string; readonly firstLine: number | undefined } {
  // Most files have none, and are not looked at twice.
  if (!/[:\-,[{][ \t]*\{\{/.test(text)) return { quoted: text, firstLine: undefined };
  let quoted = '';
  let firstLine: number | undefined;
  let line = 1;
  let at = 0;
  let depth = 0;
  let end = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer marks where documents and scalars begin by control characters that are not in the text.
    if (!text.startsWith(token, at)) continue;
    const isOpening = token === '{' || token === '[';
    if (at >= end && token === '{' && text[at + 1] === '{') {
      end = endOfBareValue(text, at, depth > 0);
      quoted += JSON.stringify(text.slice(at, end));
      firstLine ??= line;
    } else if (at >= end) {
      quoted += token;
      if (isOpening) depth += 1;
      else if (token === '}' || token === ']') depth = Math.max(0, depth - 1);
    } else if (at + token.length > end) {
      quoted += text.slice(end, at + token.length);
    }
    for (let feed = token.indexOf('\n'); feed !== -1; feed = token.indexOf('\n', feed + 1)) line += 1;
    at += token.length;
  }
  return { quoted, firstLine };
}

/** Where a plain value ends: with its line, before a comment, and within `{ }` or `[ ]` before what ends the entry there. */
function endOfBareValue(text: string, start: number, isInFlow: boolean): number {
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = start;
  const line = text.slice(start, lineEnd.exec(text)?.index);
  const token = /^(?:\{\{[^{}]*\}\}|[^{}])*/.exec(line)?.[0] ?? line;
  const value = isInFlow ? (/^(?:\{\{[^{}]*\}\}|[^,\]}])*/.exec(token)?.[0] ?? token) : line;
  const comment = /[ \t]#/.exec(value)?.index ?? value.length;
  return start + value.slice(0, comment).trimEnd().length;
}

/** A value as the text that stands in the file; '' where nothing stands. */
export function textOf(value: unknown): string {
  if (value === nullWord) return 'null';
  return asText(value) ?? (value === null || value === undefined ? '' : JSON.stringify(value));
}
