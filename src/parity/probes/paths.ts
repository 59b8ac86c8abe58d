/** Probes of "Choosing an example": by ID, name and status, and by path. */
import type { Probe } from '../probe.ts';

/** By ID, name and status. */
export const selectorProbes: readonly Probe[] = [
  {
    rule: 'M-02',
    about: 'x-mock-response-code with a value that is no status',
    examples: [{ name: 'two hundred', url: '/users' }],
    calls: [{ target: '/users', headers: { 'x-mock-response-code': 'teapot' } }],
  },
  {
    rule: 'M-03',
    about: 'x-mock-response-id with an ID of the file, and with the UID of the account',
    examples: [{ name: 'chosen', url: '/users', order: 'first' }],
    calls: [
      { target: '/users', headers: { 'x-mock-response-id': '<id>' } },
      { target: '/users', headers: { 'x-mock-response-id': '<owner>-<id>' } },
    ],
  },
  {
    rule: 'M-04',
    about: 'x-mock-response-name with another case, other white space, in UTF-8, percent-encoded',
    examples: [
      { name: 'M04 Sunny  day', url: '/users' },
      { name: 'M04 Größe', url: '/users' },
    ],
    calls: ['M04 sunny day', 'M04 Sunny day', 'M04%20Sunny%20%20day', 'M04%20Gr%C3%B6%C3%9Fe'].map((name) => ({
      target: '/users',
      headers: { 'x-mock-response-name': name },
    })),
  },
  {
    rule: 'M-05',
    about: 'a name and a status that different examples have',
    examples: [
      { name: 'M05 one', url: '/users' },
      { name: 'M05 two', url: '/users', status: 404 },
    ],
    calls: [
      { target: '/users', headers: { 'x-mock-response-name': 'M05 one', 'x-mock-response-code': '404' } },
      { target: '/users', headers: { 'x-mock-response-name': 'M05 two', 'x-mock-response-code': '404' } },
    ],
  },
];

/** By path. */
export const pathProbes: readonly Probe[] = [
  {
    rule: 'M-11',
    about: 'a segment of 256 characters stands for an ID, one of 255 does not',
    examples: [{ name: 'long', url: `/files/${'a'.repeat(256)}/x` }],
    calls: [`/files/${'b'.repeat(256)}/x`, `/files/${'b'.repeat(255)}/x`],
  },
  {
    rule: 'M-13',
    about: 'a wildcard and a trailing slash',
    examples: [{ name: 'user', url: '/users/{{m13}}' }],
    calls: ['/users/anne/'],
  },
  {
    rule: 'M-14',
    about: 'a path that is only similar: one letter of eight, two, three',
    examples: [{ name: 'similar', url: '/schedule' }],
    calls: ['/schedulx', '/scheduxx', '/schedxxx', '/schedule/more'],
  },
  {
    rule: 'M-16',
    about: 'a path variable with a value, and one without a value that a variable of the collection has the name of',
    examples: [
      { name: 'with', url: '/with/:id', pathVariables: { id: 'anne' } },
      { name: 'without', url: '/without/:m16' },
    ],
    variables: { m16: 'bert' },
    calls: ['/with/anne', '/without/bert', '/without/carl'],
  },
  {
    rule: 'M-17',
    about: 'repeated slashes',
    examples: [{ name: 'users', url: '/users/all' }],
    calls: ['/users//all', '//<p>/users/all'],
  },
  {
    rule: 'M-18',
    about: 'a path within the base URL, with and without it in the call, also without a protocol',
    examples: [
      { name: 'within', url: '{{m18a}}/eighteen/within' },
      { name: 'bare', url: '{{m18b}}/eighteen/bare' },
    ],
    variables: { m18a: 'https://parity.invalid/<p>-a/v1', m18b: '//parity.invalid/<p>-b/api' },
    calls: ['/<p>-a/v1/eighteen/within', '/<p>-b/api/eighteen/bare', '<root>/eighteen/within'],
  },
  {
    rule: 'M-19',
    about: 'a variable with text around it',
    examples: [{ name: 'picture', url: '/pictures/{{m19}}.png' }],
    calls: ['/pictures/cat.png', '/pictures/cat.gif'],
  },
  {
    rule: 'M-20',
    about: 'percent-encoding in paths',
    examples: [
      { name: 'space', url: '/a%20b' },
      { name: 'letters', url: '/plain' },
    ],
    calls: ['/a%20b', '/%61%20b', '/pl%61in'],
  },
  {
    rule: 'M-38',
    about: 'a path that begins right behind a variable',
    examples: [{ name: 'users', url: '{{m38}}<p>/users' }],
    variables: { m38: 'https://parity.invalid/' },
    calls: ['/users'],
  },
  {
    rule: 'M-39',
    about: "a dynamic variable in an example's path",
    examples: [{ name: 'guid', url: '/users/{{$guid}}' }],
    calls: ['/users/anything'],
  },
  {
    rule: 'M-42',
    about: 'placeholders and empty variables in a path',
    examples: [
      { name: 'placeholder', url: '/users/<integer>' },
      { name: 'value', url: '/pets/:id', pathVariables: { id: '<string>' } },
      { name: 'empty', url: '/cars/{{m42}}' },
    ],
    variables: { m42: '' },
    calls: ['/users/anne', '/pets/anne', '/cars/anne'],
  },
  {
    rule: 'M-43',
    about: 'another value than the saved one of a path variable',
    examples: [{ name: 'alice', url: '/users/:name', pathVariables: { name: 'alice' } }],
    calls: ['/users/maximilian'],
  },
];
