/** Puts in words why a call may have been meant for another example. As for steps, every value is one that may be shown. */
import { readCall, type Call } from '../call/call.ts';
import type { Example } from '../collection.ts';
import type { ExplainedCandidate, LoosePlace, Looseness, SavedExample, ServedExplanation } from '../explanation.ts';
import { differsFrom } from './body-difference.ts';
import { describeExample, describePair, describePassed, pathText, type Shown } from './describe-step.ts';
import { parseCanonical } from './json-difference.ts';
import { describePlace, describeValue, hidden, quote, valueAt } from './quote.ts';

/** Why a call is loosely matched. */
export interface DescribedLooseness {
  /** Without the values of the call: the same for calls that are loose in the same way. */
  readonly cause: string;
  /** What was sent, what the served example has, which one would have fitted better, and what would have chosen it. */
  readonly reason: string;
}

/** @param explanation of which the first candidate is the example that was served */
export function describeLooseness(
  explanation: ServedExplanation & { readonly loose: Looseness },
  reasons: readonly (readonly string[])[],
  shown: Shown,
): DescribedLooseness {
  const { loose, candidates } = explanation;
  const [served] = candidates;
  if (served === undefined) return { cause: loose.kind, reason: loose.kind };
  const sent = readCall(shown.sent);
  const saved = readCall(shown.savedFor(served, loose.kind === 'another example' && loose.place.in === 'body'));
  const path = pathText(sent.path);
  const name = nameOf(served.example, [], shown);
  switch (loose.kind) {
    case 'similar path': {
      const has = pathText(saved.path);
      const fitting = candidates.find((other) => other !== served && other.droppedBy === undefined && hasPath(other));
      const other =
        fitting === undefined
          ? 'no example has that path'
          : `${nameOf(fitting.example, [served.example], shown)} has that path`;
      return {
        cause: `the path is only similar to ${has}`,
        reason: `${path} was sent, and ${other}; ${name}, which was served, has ${has}, which is similar.`,
      };
    }
    case 'saved value': {
      const { passed } = loose;
      const has = describePassed(passed, ({ segment }) => saved.path.segments[segment] ?? hidden, shown.show);
      const names = passed.map(({ written }) => quote(shown.show(written))).join(' and ');
      const rule = `without a value ${names} would take any`;
      return {
        cause: `${names} of ${name} was passed over`,
        reason: `${path} was sent; ${name} was served as nothing fits better, though ${has}: ${rule}.`,
      };
    }
    case 'another example': {
      const [best] = loose.others;
      const other = best && readCall(shown.savedFor(best, loose.place.in === 'body'));
      const place = describeLoosePlace(loose, { sent, saved, other });
      const own = nameOf(served.example, best === undefined ? [] : [best.example], shown);
      const its = best === undefined ? '' : nameOf(best.example, [served.example], shown);
      const better =
        best === undefined
          ? ''
          : describeBetter(explanation, best, reasons, place, its === own ? `Another ${its}` : its);
      return {
        cause: `${place.what} is not that of ${name}`,
        reason: `${place.sent}; ${own}, which was served, ${place.saved}. ${better}`.trimEnd(),
      };
    }
  }
}

const hasPath = ({ steps }: ExplainedCandidate): boolean =>
  steps.some((step) => step.step === 'path' && step.fits && step.match !== 'similar' && step.passed === undefined);

/** By its place too where that tells it from the others, and where there are several collections. */
function nameOf(example: Example, others: readonly Example[], { show }: Shown): string {
  const { collection } = example.place;
  if (collection !== undefined || others.some(({ name }) => name === example.name))
    return describeExample(example, show);
  return `"${show(example.name)}"`.replaceAll('`', "'");
}

/** What stands in a place on each side, in words. */
interface ToldPlace {
  readonly what: string;
  /** E.g. "`page=9` was sent". */
  readonly sent: string;
  /** E.g. "has `page=1`". */
  readonly saved: string;
  readonly other: string;
  /** What no example has, e.g. "`page=9`"; `undefined` where nothing was sent there. */
  readonly missing: string | undefined;
}

function describeBetter(
  { loose, candidates }: ServedExplanation,
  best: SavedExample,
  reasons: readonly (readonly string[])[],
  place: ToldPlace,
  name: string,
): string {
  if (loose?.kind !== 'another example') return '';
  if (loose.isSaved) {
    const index = candidates.findIndex(({ example }) => example === best.example);
    const differing = reasons[index]?.filter((_, step) => candidates[index]?.steps[step]?.fits === false) ?? [];
    const rest =
      differing.length === 0
        ? 'can be asked for by `x-mock-response-name`'
        : `is kept out by the rest: ${differing.join('; ')}`;
    return `${name} ${place.other}, and ${rest}.`;
  }
  const choice = loose.place.in === 'body' ? ' and is chosen by a body that is all its own' : '';
  const missing = place.missing === undefined ? '' : `; no example has ${place.missing}`;
  return `${name} ${place.other}${choice}${missing}.`;
}

interface PlaceSides {
  readonly sent: Call;
  readonly saved: Call;
  readonly other: Call | undefined;
}

function describeLoosePlace(
  { place }: Extract<Looseness, { readonly kind: 'another example' }>,
  sides: PlaceSides,
): ToldPlace {
  const { sent, saved, other } = sides;
  switch (place.in) {
    case 'path': {
      const path = pathText(sent.path);
      const has = (call: Call | undefined): string => `has ${call === undefined ? quote(hidden) : pathText(call.path)}`;
      return {
        what: 'the ID in the path',
        sent: `${path} was sent`,
        saved: has(saved),
        other: has(other),
        missing: path,
      };
    }
    case 'query': {
      const isShown = [sent, saved, other].some((call) => call?.query.has(place.name));
      const name = quote(isShown ? place.name : hidden);
      const has = (call: Call | undefined): string =>
        isShown && call?.query.has(place.name) !== true
          ? `has no ${name}`
          : `has ${describePair(place.name, call?.query.get(place.name))}`;
      const pair = describePair(place.name, sent.query.get(place.name));
      return {
        what: name,
        sent: place.isSent ? `${pair} was sent` : `no ${name} was sent`,
        saved: has(saved),
        other: has(other),
        missing: place.isSent ? pair : undefined,
      };
    }
    case 'body':
      return describeBodyPlace(place, sides);
  }
}

function describeBodyPlace(
  { keys, isSent }: Extract<LoosePlace, { readonly in: 'body' }>,
  { sent, saved, other }: PlaceSides,
): ToldPlace {
  const bodies = [sent, saved, other].map((call) => call && bodyOf(call));
  const what = describePlace(keys, bodies);
  const values = bodies.map((body) => valueAt(body, keys));
  // Where none of them is shown their key is a secret.
  const isHidden = values.every((value) => value === undefined);
  const [sentText = '', savedText, otherText] = values.map((value) =>
    describeValue(value, isHidden || value !== undefined),
  );
  const [sentValue, savedValue] = values;
  const areTexts = typeof sentValue === 'string' && typeof savedValue === 'string' && sentValue !== savedValue;
  const from = areTexts ? differsFrom(sentValue, savedValue, (text) => describeValue(text, true)).from : undefined;
  return {
    what: `the ${what}`,
    sent: isSent ? `the ${what} is ${sentText}` : `no ${what} was sent`,
    saved: from === undefined ? `has ${savedText}` : `has another from character ${String(from + 1)} on`,
    other: `has ${otherText}`,
    missing: isSent && from === undefined ? sentText : undefined,
  };
}

/** The fields of a body; its text where it has none. */
function bodyOf(call: Call): unknown {
  if (!call.hasBody) return undefined;
  const canonical = call.canonicalBody();
  return canonical === undefined ? (call.bodyValue() ?? call.text()) : parseCanonical(canonical);
}
