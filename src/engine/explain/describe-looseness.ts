/** Puts in words why a call may have been meant for another example. As for steps, every value is one that may be shown. */
import { readCall, type Call } from '../call/call.ts';
import type { Example } from '../collection.ts';
import type { ExplainedCandidate, LoosePlace, Looseness, ServedExplanation } from '../explanation.ts';
import { differsFrom } from './body-difference.ts';
import { describeExample, describePair, describePassed, differencesIn, pathText, type Shown } from './describe-step.ts';
import { fieldsOf, valueAt } from './json-difference.ts';
import { describePlace, describeValue, hidden, quote } from './quote.ts';

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
      if (best === undefined) return { cause: loose.kind, reason: loose.kind };
      const other = readCall(shown.savedFor(best, loose.place.in === 'body'));
      const place = describeLoosePlace(loose.place, { sent, saved, other });
      const own = nameOf(served.example, [best.example], shown);
      const its = nameOf(best.example, [served.example], shown);
      const better = `${its === own ? 'Another ' : ''}${its} ${place.other}`;
      const differing = candidates.flatMap((candidate, index) =>
        candidate.example === best.example ? differencesIn(candidate, reasons[index]) : [],
      );
      return {
        cause: `${place.what} is not that of ${name}`,
        reason: `${place.sent}; ${own}, which was served, ${place.saved}. ${better}${describeChoice(loose, place, differing)}.`,
      };
    }
  }
}

const hasPath = ({ steps }: ExplainedCandidate): boolean =>
  steps.some((step) => step.step === 'path' && step.fits && step.match !== 'similar' && step.passed === undefined);

/** An example's name, with its place where names alone do not tell examples apart, or with several collections. */
function nameOf(example: Example, others: readonly Example[], { show }: Shown): string {
  const isOneOfSeveral = example.place.collection !== undefined || others.some(({ name }) => name === example.name);
  return describeExample(example, show, isOneOfSeveral);
}

/** What the call and the examples have in a place, in words. */
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

/** How the better example is chosen. @param differing what of the call keeps it out */
function describeChoice(
  { place, isSaved }: Extract<Looseness, { readonly kind: 'another example' }>,
  { missing }: ToldPlace,
  differing: readonly string[],
): string {
  if (isSaved) {
    return differing.length === 0
      ? ', and can be asked for by `x-mock-response-name`'
      : `, and is kept out by the rest: ${differing.join('; ')}`;
  }
  const choice = place.in === 'body' ? ' and is chosen by a body that is all its own' : '';
  return missing === undefined ? choice : `${choice}; no example has ${missing}`;
}

interface PlaceSides {
  readonly sent: Call;
  readonly saved: Call;
  readonly other: Call;
}

function describeLoosePlace(place: LoosePlace, sides: PlaceSides): ToldPlace {
  const { sent, saved, other } = sides;
  switch (place.in) {
    case 'path': {
      const path = pathText(sent.path);
      return {
        what: 'the ID in the path',
        sent: `${path} was sent`,
        saved: `has ${pathText(saved.path)}`,
        other: `has ${pathText(other.path)}`,
        missing: path,
      };
    }
    case 'query': {
      const isShown = [sent, saved, other].some(({ query }) => query.has(place.name));
      const name = quote(isShown ? place.name : hidden);
      const has = ({ query }: Call): string =>
        isShown && !query.has(place.name) ? `has no ${name}` : `has ${describePair(place.name, query.get(place.name))}`;
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
  const bodies = [sent, saved, other].map(fieldsOf);
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
