/** Probes of "Reading files": what both places make of the same collection. */
import type { Probe } from '../probe.ts';

/** In the order of the rules. */
export const readingProbes: readonly Probe[] = [
  {
    rule: 'R-03',
    about: 'a URL whose raw text says something else than its parts',
    examples: [{ name: 'parts', url: '/parts', raw: 'https://parity.invalid/<p>/raw' }],
    calls: ['/parts', '/raw'],
  },
  {
    rule: 'R-04',
    about: 'an example without its original request',
    examples: [{ name: 'bare', url: '/users', more: { originalRequest: undefined } }],
    calls: ['/users'],
  },
  {
    rule: 'R-05',
    about: 'an example without a status',
    examples: [{ name: 'no code', url: '/users', more: { code: undefined, status: undefined } }],
    calls: ['/users'],
  },
  {
    rule: 'R-06',
    about: 'a method in lower case',
    examples: [{ name: 'lower', method: 'get', url: '/users' }],
    calls: ['/users'],
  },
  {
    rule: 'R-07',
    about: 'a tie of examples that have no IDs in the file',
    examples: ['one', 'two', 'three'].map((name) => ({ name, url: '/tie' })),
    calls: ['/tie'],
  },
  {
    rule: 'R-08',
    about: 'two variables of the collection with the same name',
    examples: [{ name: 'variable', url: '/users', body: '{{r08}}' }],
    variables: { r08: ['one', 'two'] },
    calls: ['/users'],
  },
  {
    rule: 'R-09',
    about: 'a disabled query parameter',
    examples: [
      { name: 'disabled', url: '/users', disabledQuery: { page: '7' }, order: 'last' },
      { name: 'other', url: '/users?page=8', order: 'first' },
    ],
    calls: ['/users', '/users?page=7'],
  },
];
