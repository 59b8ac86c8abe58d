/** Probes of "Filling in the answer". */
import { type Probe, type ProbeAnswer, type ProbeExample, readAnswer, readHeaders } from '../probe.ts';

const json = { 'Content-Type': 'application/json' };

const post = (name: string, body: string): ProbeExample => ({ name, method: 'POST', url: '/orders', body });

/** In the order of the rules. */
export const renderingProbes: readonly Probe[] = [
  {
    rule: 'T-02',
    about: 'variables within variables, and two that name each other',
    examples: [
      { name: 'nested', url: '/users', body: '{{t02a}}' },
      { name: 'circle', url: '/circle', body: '[{{t02c}}]' },
    ],
    variables: { t02a: '{{t02b}}!', t02b: 'inner', t02c: '{{t02d}}', t02d: '{{t02c}}' },
    calls: ['/users', '/circle'],
  },
  {
    rule: 'T-03',
    about: 'a token that nothing defines',
    examples: [{ name: 'undefined', url: '/users', body: '[{{t03}}]' }],
    calls: ['/users'],
  },
  {
    rule: 'T-05',
    about: '$body: an object, a list, a number with a zero at its end, a missing field',
    examples: [post('body', `{{$body 'o'}} {{$body 'l'}} {{$body 'n'}} {{$body 'a.0'}} [{{$body 'none'}}]`)],
    calls: [
      { method: 'POST', target: '/orders', headers: json, body: '{"o":{"x":1},"l":[1,2],"n":1.10,"a":["first"]}' },
    ],
  },
  {
    rule: 'T-07',
    about: '$queryParams of a parameter that came twice',
    examples: [{ name: 'query', url: '/users', body: "{{$queryParams 'tag'}}" }],
    calls: ['/users?tag=a&tag=b'],
  },
  {
    rule: 'T-09',
    about: 'helpers without a default for what is missing',
    examples: [
      post('missing', "[{{$body 'a'}}] [{{$headers 'x-none'}}] [{{$queryParams 'q'}}] [{{$pathSegments '9'}}]"),
    ],
    calls: [{ method: 'POST', target: '/orders', headers: json, body: '{}' }],
  },
  {
    rule: 'T-10',
    about: 'tokens within a value of the call',
    examples: [{ name: 'token', url: '/users', body: "{{$queryParams 'q'}}" }],
    calls: ['/users?q=%7B%7B%24guid%7D%7D'],
  },
  {
    rule: 'T-11',
    about: 'dynamic variables, and a variable of the same name as one',
    examples: [
      {
        name: 'dynamic',
        url: '/users',
        body: '{{$guid}} {{$timestamp}} {{$isoTimestamp}} {{$randomInt}} {{$randomFirstName}} {{$randomUUID}} {{$randomColor}}',
      },
      { name: 'own', url: '/own', body: '{{$randomCity}}' },
    ],
    variables: { $randomCity: 'Ours' },
    calls: ['/users', '/own'],
    read: (answer) => readAnswer({ ...answer, body: shapeOf(answer) }),
  },
  {
    rule: 'T-12',
    about: 'tokens in the headers of an answer',
    examples: [
      {
        name: 'header',
        url: '/users',
        headers: { 'x-echo': "{{$queryParams 'q'}}", 'x-variable': '{{t12}}' },
      },
    ],
    variables: { t12: 'value' },
    calls: ['/users?q=a', '/users?q=a%0D%0Ax-injected:%20yes'],
    read: readHeaders('x-echo', 'x-variable', 'x-injected'),
  },
  {
    rule: 'T-13',
    about: 'a header that is saved twice, and those that belong to the connection',
    examples: [
      {
        name: 'headers',
        url: '/users',
        headers: { 'x-twice': ['one', 'two'], TE: 'trailers', 'Proxy-Connection': 'close', 'Content-Encoding': 'gzip' },
      },
    ],
    calls: ['/users'],
    read: readHeaders('x-twice', 'te', 'proxy-connection', 'content-encoding'),
  },
  {
    rule: 'T-14',
    about: 'HEAD, 204 and 304 with a saved body',
    examples: [
      { name: 'head', method: 'HEAD', url: '/users' },
      { name: 'no content', url: '/empty', status: 204 },
      { name: 'not modified', url: '/same', status: 304 },
    ],
    calls: [{ method: 'HEAD', target: '/users' }, '/empty', '/same'],
  },
  {
    rule: 'T-15',
    about: 'the Content-Type of examples that have none',
    examples: ['json', 'xml', 'text', 'html', undefined].map((language) => ({
      name: language ?? 'none',
      url: `/${language ?? 'none'}`,
      more: { _postman_previewlanguage: language },
    })),
    calls: ['/json', '/xml', '/text', '/html', '/none'],
    read: readHeaders('content-type'),
  },
  {
    rule: 'T-16',
    about: 'an odd status and an invalid Content-Type',
    examples: [
      { name: 'retry with', url: '/status', status: 449 },
      { name: 'type', url: '/type', headers: { 'Content-Type': 'nonsense' } },
    ],
    calls: ['/status', '/type'],
    read: readHeaders('content-type'),
  },
  {
    rule: 'T-17',
    about: 'values of x-mock-response-delay that are none',
    examples: [{ name: 'delay', url: '/users' }],
    calls: ['-1', '0', 'soon', '180001'].map((delay) => ({
      target: '/users',
      headers: { 'x-mock-response-delay': delay },
    })),
  },
  {
    rule: 'T-18',
    about: 'letters of all lengths in UTF-8',
    examples: [{ name: 'text', url: '/users', body: 'aé€😀' }],
    calls: ['/users'],
  },
];

/** What kinds of values came in the place of dynamic variables: each is another one each time. */
function shapeOf({ body }: ProbeAnswer): string {
  return (
    body
      .split(' ')
      .map((value) => {
        if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return 'UUID';
        if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return 'time';
        if (/^\d{10}$/.test(value)) return 'seconds';
        if (/^\d{1,4}$/.test(value)) return 'number';
        return value.startsWith('{{') || value === 'Ours' ? value : 'word';
      })
      .join(' ')
      // A colour or a name may have two words.
      .replace(/word(?: word)+/g, 'word')
  );
}
