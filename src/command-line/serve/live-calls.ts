/** Tells of calls as they come. It reads them from the journal, so that the mock itself has no work with it. */
import { setImmediate } from 'node:timers/promises';
import type { RefusedRequest } from '../../call-log/refused.ts';
import type { RunningEmbedded } from '../../embedded/server.ts';
import type { Clock } from '../../postman/index.ts';
import { describeCall, type CallReading, type DescribedCall } from '../../report/index.ts';

export interface LiveCallsOptions {
  readonly journal: RunningEmbedded['journal'];
  readonly mockId: string;
  /** Opens what explains and redacts the calls: once, when there are some. */
  readonly openReading: () => Promise<LiveReading>;
  readonly output: LiveOutput;
  readonly clock: Clock;
}

export interface LiveReading {
  /** Called before calls are read: takes notice of what others have changed. Never throws. */
  readonly refresh: () => Promise<void>;
  /** What takes the call with this number. */
  readonly at: (sequence: number) => Promise<Pick<CallReading, 'take'>>;
}

/** Where the lines go. */
export interface LiveOutput {
  /** Whether what was written before has left: nothing is told to somebody who does not read. */
  readonly isReady: () => boolean;
  /** Whether anybody wants to know of calls like this one. */
  readonly wants: (call: DescribedCall) => boolean;
  readonly call: (call: DescribedCall) => void;
  readonly refused: (request: RefusedRequest) => void;
  /** Calls and refused requests that had no room. */
  readonly leftOut: (count: number, what: 'call' | 'refused request') => void;
}

export interface LiveCalls {
  /** Notes a request that never became a call. */
  readonly refuse: (request: RefusedRequest) => void;
  /** Tells of them until `stop` is aborted: then of the last ones. */
  readonly follow: (stop: AbortSignal) => Promise<void>;
}

/** Milliseconds between two looks. */
const interval = 100;
/** Lines a second: nobody reads more … */
const mostLines = 50;
/** … but misses and loose matches, which are looked for. */
const mostTelling = 100;
/** The most calls that are read to catch up; older ones are counted only, since the mock needs the processor more. */
const mostBehind = 250;

/** Tells of the calls of one mock, from the first on. */
export function createLiveCalls({ journal, mockId, openReading, output, clock }: LiveCallsOptions): LiveCalls {
  let next = 0;
  let reading: LiveReading | undefined;
  let refused: RefusedRequest[] = [];
  const room = createRoom(output, clock);

  const tellRefused = (): void => {
    const told = refused;
    refused = [];
    for (const request of told) {
      if (room.takeLine(true)) output.refused(request);
      else room.leaveOut('refused request');
    }
  };
  const tellCalls = async (): Promise<void> => {
    const end = journal.count;
    if (end - next > mostBehind) {
      // Counted over all mocks of the server, of which there is nearly always one.
      room.leaveOut('call', end - mostBehind - next);
      next = end - mostBehind;
    }
    if (end === next) return;
    reading ??= await openReading();
    await reading.refresh();
    for await (const entries of journal.entries(mockId, 'asc', next)) {
      for (const { sequence, log } of entries) {
        const call = describeCall((await reading.at(sequence)).take(log));
        if (!output.wants(call)) continue;
        if (room.takeLine(call.reason !== undefined || call.outcome === 'unmatched')) output.call(call);
        else room.leaveOut('call');
      }
      // Lets the mock answer calls in between.
      await setImmediate();
    }
    next = end;
  };

  const catchUp = async (): Promise<void> => {
    room.turnSecond();
    tellRefused();
    await tellCalls();
  };
  return {
    refuse(request) {
      if (refused.length < mostTelling) refused.push(request);
      else room.leaveOut('refused request');
    },
    async follow(stop) {
      for (;;) {
        // Only an abort rejects.
        await clock.sleep(interval, stop, { ref: false }).catch(() => undefined);
        if (stop.aborted) break;
        if (output.isReady()) await catchUp();
      }
      await catchUp();
      room.tellLeftOut();
    },
  };
}

/** Lets so many lines through in each second, and counts what has no room: that is told once the second is over. */
function createRoom(output: Pick<LiveOutput, 'leftOut'>, clock: Clock) {
  let second = -Infinity;
  let lines = 0;
  const leftOut = { call: 0, 'refused request': 0 };
  const tellLeftOut = (): void => {
    for (const what of ['call', 'refused request'] as const) {
      if (leftOut[what] > 0) output.leftOut(leftOut[what], what);
      leftOut[what] = 0;
    }
  };
  return {
    turnSecond(): void {
      if (clock.now() < second + 1_000) return;
      second = clock.now();
      lines = 0;
      tellLeftOut();
    },
    /** Whether there is room for one more line. @param isTelling of a miss or a loose match, or of a refused request */
    takeLine(isTelling: boolean): boolean {
      if (lines >= (isTelling ? mostTelling : mostLines)) return false;
      lines += 1;
      return true;
    },
    leaveOut(what: keyof typeof leftOut, count = 1): void {
      leftOut[what] += count;
    },
    tellLeftOut,
  };
}
