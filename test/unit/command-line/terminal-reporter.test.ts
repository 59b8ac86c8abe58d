/** The live line as a terminal shows it: one row, rewritten, and gone before anything else is printed. */
import { describe, expect, test } from 'vitest';
import { createTerminalReporter } from '../../../src/command-line/terminal-reporter.ts';
import { manualClock } from '../../support/manual-clock.ts';

// eslint-disable-next-line no-control-regex -- that is how a terminal is told to erase
const pieces = /\u001b\[K|[^]/g;

/** A terminal that knows line feeds, carriage returns and the erasing of a row's rest. */
function fakeTerminal() {
  const writes: string[] = [];
  return {
    writes,
    write: (text: string) => void writes.push(text),
    rows(): string[] {
      const rows = [''];
      for (const [part] of writes.join('').matchAll(pieces)) {
        if (part === '\n') rows.push('');
        else if (part === '\r') rows.push(`\r${rows.pop() ?? ''}`);
        else {
          const row = rows.pop() ?? '';
          // After a carriage return only an erased row is written to.
          if (row.startsWith('\r') && part !== '\u001b[K') throw new Error(`"${part}" is written over "${row}"`);
          rows.push(part === '\u001b[K' ? '' : row + part);
        }
      }
      return rows;
    },
  };
}

function start({ columns = 80, isTerminal = true } = {}) {
  const clock = manualClock();
  const terminal = fakeTerminal();
  const { write } = terminal;
  const reporter = createTerminalReporter({
    write,
    debug: false,
    clock,
    columns: isTerminal ? () => columns : undefined,
  });
  return { clock, terminal, reporter };
}

describe('in a terminal', () => {
  test('what is fast shows nothing', async () => {
    const { clock, terminal, reporter } = start();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const work = reporter.progress('Importing', () => promise);
    await clock.advance(999);
    resolve(undefined);
    await work;
    expect(terminal.writes).toEqual([]);
    expect(clock.sleepers).toBe(0);
  });

  test('what is slow has one row that moves on, at most ten times a second, and goes at the end', async () => {
    const { clock, terminal, reporter } = start();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    let count = 0;
    const work = reporter.progress(
      () => `Reading: ${(count += 1)} so far`,
      () => promise,
    );
    await clock.advance(1_000);
    expect(terminal.rows()).toEqual(['Reading: 1 so far (1 s)']);
    await clock.advance(1_000);
    expect(terminal.rows()).toEqual(['Reading: 11 so far (2 s)']);
    expect(terminal.writes).toHaveLength(11);
    resolve(undefined);
    await work;
    expect(terminal.rows()).toEqual(['']);
  });

  test('a text that stays is not written again', async () => {
    const { clock, terminal, reporter } = start();
    void reporter.progress('Importing', () => new Promise(() => undefined));
    await clock.advance(10_000);
    expect(terminal.rows()).toEqual(['Importing (10 s)']);
    expect(terminal.writes).toHaveLength(10);
  });

  test('other lines stand above it', async () => {
    const { clock, terminal, reporter } = start();
    void reporter.progress('Importing', () => new Promise(() => undefined));
    await clock.advance(1_000);
    reporter.warning('Careful.');
    expect(terminal.rows()).toEqual(['ephemeral-mock: warning: Careful.', '']);
    await clock.advance(100);
    expect(terminal.rows()).toEqual(['ephemeral-mock: warning: Careful.', 'Importing (1 s)']);
  });

  test('what runs side by side shares the row', async () => {
    const { clock, terminal, reporter } = start();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const first = reporter.progress('Uploading', () => promise);
    void reporter.progress('Removing', () => new Promise(() => undefined));
    await clock.advance(1_200);
    expect(terminal.rows()).toEqual(['Uploading (1 s) · Removing (1 s)']);
    resolve(undefined);
    await first;
    await clock.advance(100);
    expect(terminal.rows()).toEqual(['Removing (1 s)']);
  });

  test('it is cut to the width, since a row that wraps cannot be erased', async () => {
    const { clock, terminal, reporter } = start({ columns: 12 });
    void reporter.progress('Importing the collection', () => new Promise(() => undefined));
    await clock.advance(1_000);
    expect(terminal.rows()).toEqual(['Importing t']);
  });
});

test('where what is written stays, progress is lines like all others', async () => {
  const { clock, terminal, reporter } = start({ isTerminal: false });
  void reporter.progress('Importing', () => new Promise(() => undefined));
  await clock.advance(3_000);
  expect(terminal.rows()).toEqual(['ephemeral-mock: Importing (1 s)', 'ephemeral-mock: Importing (3 s)', '']);
});

test.each([true, false])(
  'what is said is no command of the runner and no escape (in a terminal: %s)',
  async (isTerminal) => {
    const { clock, terminal, reporter } = start({ isTerminal });
    reporter.error('query `n=\n::error::x\r\n::add-mask::y`, ##[group]z, \u001b[31mred\u009b2J\u202e');
    reporter.error('- one\n- two');
    void reporter.progress('a\n::error::\u001b[31m', () => new Promise(() => undefined));
    await clock.advance(1_000);
    expect(terminal.rows().slice(0, 4)).toEqual([
      'ephemeral-mock: error: query `n=␊::error::x␍␊::add-mask::y`, # #[group]z, ␛[31mred�2J�',
      'ephemeral-mock: error: - one',
      '- two',
      `${isTerminal ? '' : 'ephemeral-mock: '}a␊::error::␛[31m (1 s)`,
    ]);
  },
);
