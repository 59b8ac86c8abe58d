import { describe, expect, test } from 'vitest';
import { bodyOf, call, headerOf, mockOf, outcome, served } from '../mock-of.ts';

describe('variables', () => {
  test('T-01 collection and environment variables are resolved in URL, headers and body; the environment wins', async () => {
    const options = { variables: { base: '/v1', who: 'collection', only: 'c' }, environment: { who: 'environment' } };
    const mock = await mockOf(
      [{ url: '{{base}}/x/{{who}}', headers: { 'X-{{only}}': '{{who}}' }, body: '{{who}} {{only}}' }],
      options,
    );
    const request = call('GET /v1/x/environment');
    expect(bodyOf(mock, request)).toBe('environment c');
    expect(headerOf(mock, request, 'x-c')).toEqual(['environment']);
  });

  test('T-02 nested variables are resolved; cycles and explosions end', async () => {
    const bomb = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`v${String(n)}`, `{{v${String(n + 1)}}}`.repeat(10)]),
    );
    const mock = await mockOf(
      [
        { url: '{{u}}/nested', body: '{{outer}} {{in{{which}}}}' },
        { url: '{{u}}/cycle', body: '{{ping}}' },
        { url: '{{u}}/bomb', body: '{{v0}}' },
      ],
      {
        variables: { outer: '<{{inner}}>', inner: 'value', which: 'ner', ping: '{{pong}}', pong: '{{ping}}', ...bomb },
      },
    );
    expect(bodyOf(mock, call('GET /nested'))).toBe('<value> value');
    expect(bodyOf(mock, call('GET /cycle'))).toMatch(/^\{\{p[io]ng\}\}$/);
    expect(bodyOf(mock, call('GET /bomb')).length).toBeLessThan(3_000_000);
  });

  test('T-02 what variables add is bounded for all of them together, and for all URLs together', async () => {
    const big = 'x'.repeat(250_000);
    const names = Array.from({ length: 400 }, (_, n) => `v${String(n)}`);
    const bodies = await mockOf(
      [
        { url: '{{u}}/first', body: '{{v0}}' },
        { url: '{{u}}/last', body: '{{v399}}' },
      ],
      {
        variables: Object.fromEntries([...names.map((name) => [name, '{{big}}']), ['big', big]]),
      },
    );
    expect(bodyOf(bodies, call('GET /first'))).toBe(big);
    expect(bodyOf(bodies, call('GET /last'))).toBe('{{big}}');
    const urls = await mockOf(
      names.map((name) => ({ url: `{{u}}/{{part}}/${name}`, name })),
      { variables: { part: 'x'.repeat(60_000) } },
    );
    expect(outcome(urls, call('GET /any/v0'))).toBe('No matching requests');
    expect(outcome(urls, call('GET /any/v399'))).toBe('v399');
  });

  test('T-03 what nobody defines stays as it is', async () => {
    const body = '{{nobody}} {{ spaced }} {{$nothing}} {{}} { {a} } {{{x}}} {{$headers}} {{$body unquoted}}';
    const mock = await mockOf([{ url: '{{u}}/a', headers: { 'X-A': '{{nobody}}' }, body }]);
    expect(bodyOf(mock, call('GET /a'))).toBe(body);
    expect(headerOf(mock, call('GET /a'), 'x-a')).toEqual(['{{nobody}}']);
  });

  test('T-04 wildcards take what the call has in their place, also when the example was asked for', async () => {
    const mock = await mockOf([
      {
        id: 'e',
        url: '{{u}}/users/{{id}}/{{part}}',
        headers: { 'X-Id': '{{id}}' },
        body: '{"id":{{id}},"part":"{{part}}"}',
      },
    ]);
    expect(bodyOf(mock, call('GET /users/7/na%20me'))).toBe('{"id":7,"part":"na me"}');
    expect(headerOf(mock, call('GET /users/8/name'), 'x-id')).toEqual(['8']);
    expect(bodyOf(mock, call('GET /users/9/name', { 'x-mock-response-id': 'e' }))).toBe('{"id":9,"part":"name"}');
    expect(bodyOf(mock, call('GET /other', { 'x-mock-response-id': 'e' }))).toBe('{"id":{{id}},"part":"{{part}}"}');
  });
});

describe('request helpers', () => {
  const json = { 'content-type': 'application/json' };
  const sent = JSON.stringify({
    user: { name: 's-morgenstern', tags: ['a', { deep: true }] },
    'a.a': 'dot',
    n: null,
    zero: 0,
  });
  const echo = async (
    template: string,
    target = '/e',
    headers: Record<string, string> = json,
    body = sent,
  ): Promise<string> =>
    bodyOf(await mockOf([{ method: 'POST', url: '{{u}}/e', body: template }]), call(`POST ${target}`, headers, body));

  test('T-05 $body gives the whole body, or what an object path finds; forms by field', async () => {
    expect(await echo('{{$body}}')).toBe(sent);
    expect(await echo("{{$body 'user.name'}} {{$body 'user.tags.1.deep'}} {{$body 'zero'}} {{$body 'n'}}")).toBe(
      's-morgenstern true 0 null',
    );
    expect(await echo("{{$body 'user.tags'}}")).toBe('["a",{"deep":true}]');
    expect(await echo(String.raw`{{$body 'a\.a'}}{{$body "a\.a"}}`)).toBe('dotdot');
    expect(
      await echo("{{$body 'b'}}", '/e', { 'content-type': 'application/x-www-form-urlencoded' }, 'a=1&b=x+y'),
    ).toBe('x y');
    expect(await echo("<{{$body '__proto__'}}{{$body 'user.tags.length'}}{{$body 'constructor.name'}}>")).toBe('<>');
  });

  test('T-05 numbers of the body are inserted as they are written', async () => {
    const numbers = '{"id":1234567890123456789,"price":1.10,"list":[9007199254740993,-0,1e400],"small":0.0000001}';
    expect(await echo("{{$body 'id'}} {{$body 'price'}} {{$body 'small'}}", '/e', json, numbers)).toBe(
      '1234567890123456789 1.10 0.0000001',
    );
    expect(await echo("{{$body 'list'}}{{$body 'id.rawJSON'}}", '/e', json, numbers)).toBe(
      '[9007199254740993,-0,1e400]',
    );
  });

  test('T-06 $headers gives a header, whatever the case of its name', async () => {
    expect(await echo("{{$headers 'X-Who'}}{{$headers 'x-who'}}", '/e', { 'x-WHO': 'me' })).toBe('meme');
  });

  test('T-07 $queryParams gives a parameter; one that is sent twice gives both', async () => {
    expect(await echo("{{$queryParams 'q'}} {{$queryParams 'r'}}", '/e?q=a+%26b&r=1&r=2')).toBe('a &b 1,2');
  });

  test('T-08 $pathSegments counts from 0', async () => {
    const mock = await mockOf([{ url: '{{u}}/users/{{id}}', body: "{{$pathSegments '0'}} {{$pathSegments '1'}}" }]);
    expect(bodyOf(mock, call('GET /users/c%20d'))).toBe('users c d');
  });

  test('T-09 a second argument is the default, which may hold tokens; without one there is nothing', async () => {
    expect(
      await echo(
        "{{$body 'x' 'no x'}}|{{$headers 'x' \"no h\"}}|{{$queryParams 'x' 'no q'}}|{{$pathSegments '9' 'no p'}}",
      ),
    ).toBe('no x|no h|no q|no p');
    expect(await echo("<{{$body 'x'}}{{$body 'x' ''}}>")).toBe('<>');
    expect(await echo(`{{$body 'x' '{"a": {}}'}}`)).toBe('{"a": {}}');
    expect(await echo(String.raw`{{$body 'x' 'it\'s'}}`)).toBe("it's");
    const mock = await mockOf([{ url: '{{u}}/{{id}}', body: "{{$queryParams 'q' '{{id}} {{v}} {{$guid}}'}}" }], {
      variables: { v: 'var' },
    });
    expect(bodyOf(mock, call('GET /7'))).toMatch(/^7 var [0-9a-f-]{36}$/);
  });

  test('T-09 a variable in an argument may hold quotes and braces of any kind', async () => {
    const variables = { v: `it's "{{$queryParams 'n'}}" \\`, name: "o'q", half: "'x' 'y'" };
    const body = "<{{$queryParams 'q' '{{v}}'}}|{{$queryParams '{{name}}' 'none'}}|{{$body {{half}}}}|{{v}}>";
    const mock = await mockOf([{ url: '{{u}}/a', body, headers: { 'X-V': `{{$headers 'h' "{{v}}"}}` } }], {
      variables,
    });
    expect(bodyOf(mock, call('GET /a?n=7&o%27q=found'))).toBe(`<it's "7" \\|found|y|it's "7" \\>`);
    expect(headerOf(mock, call('GET /a?n=7'), 'x-v')).toEqual([`it's "7" \\`]);
  });

  test('T-10 values of the call are inserted as they are, and tokens in them mean nothing', async () => {
    const body = '{"a":"{{secret}} {{$guid}} \\" {{$body}}"}';
    const mock = await mockOf([{ method: 'POST', url: '{{u}}/e', body: "{{$body 'a'}} {{$headers 'h'}}" }], {
      variables: { secret: 'leaked' },
    });
    expect(bodyOf(mock, call('POST /e', { h: '{{secret}}' }, body))).toBe(
      '{{secret}} {{$guid}} " {{$body}} {{secret}}',
    );
  });
});

describe('dynamic variables', () => {
  test('T-11 all 118 give values, a new one for each token; a variable of the same name wins', async () => {
    const { default: sdk } = await import('postman-collection/lib/superstring/dynamic-variables.js');
    const names = Object.keys(sdk);
    expect(names).toHaveLength(118);
    const mock = await mockOf([
      { url: '{{u}}/all', body: names.map((name) => `{{${name}}}`).join('\n') },
      { url: '{{u}}/two', body: '{{$guid}} {{$guid}}', headers: { 'X-Id': '{{$randomUUID}}' } },
      { url: '{{u}}/numbers', body: '{{$timestamp}} {{$isoTimestamp}} {{$randomInt}}' },
    ]);
    expect(bodyOf(mock, call('GET /all'))).not.toContain('{{');
    const two = bodyOf(mock, call('GET /two')).split(' ');
    expect(two[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(two[0]).not.toBe(two[1]);
    expect(bodyOf(mock, call('GET /two'))).not.toBe(two.join(' '));
    expect(headerOf(mock, call('GET /two'), 'x-id')[0]).toMatch(/^[0-9a-f-]{36}$/);
    const before = Math.floor(Date.now() / 1000);
    const [seconds, iso, int] = bodyOf(mock, call('GET /numbers')).split(' ');
    expect(Number(seconds)).toBeGreaterThanOrEqual(before);
    expect(Number(seconds)).toBeLessThanOrEqual(Math.ceil(Date.now() / 1000));
    expect(new Date(iso!).toISOString()).toBe(iso);
    expect(Number(int)).toBeLessThanOrEqual(1000);
    const own = await mockOf([{ url: '{{u}}/a', body: '{{$guid}}' }], { variables: { $guid: 'mine' } });
    expect(bodyOf(own, call('GET /a'))).toBe('mine');
  });

  test.each(['{{$random{{kind}}}}', '{{{{what}}City}}', '{{${{uuid}}}}', '{{nested}}'])(
    'T-11 a name made of variables is found, also where nothing else in the collection is dynamic: %s',
    async (body) => {
      const mock = await mockOf([{ url: '{{u}}/a', body }], {
        variables: { kind: 'City', what: '$random', uuid: 'guid', nested: '{{$random{{kind}}}}' },
      });
      expect(bodyOf(mock, call('GET /a'))).toMatch(/^[^{}$]+$/);
    },
  );
});

describe('status, headers and body', () => {
  test('T-12 no call can add a header or break one', async () => {
    const mock = await mockOf([
      {
        method: 'POST',
        url: '{{u}}/e',
        headers: { 'X-A': "{{$body 'a'}}", "{{$body 'name'}}": 'x', 'X-Utf': '€' },
        statusText: 'O\r\nK',
      },
    ]);
    const answer = served(
      mock,
      call('POST /e', {}, JSON.stringify({ a: 'v\r\nSet-Cookie: evil=1\u0000', name: 'X-B\r\nX-C' })),
    );
    expect(answer.headers).toContainEqual(['X-A', 'vSet-Cookie: evil=1']);
    expect(answer.headers.map(([name]) => name)).not.toContain('X-C');
    expect(answer.statusText).toBe('OK');
    expect(answer.headers).toContainEqual(['X-Utf', Buffer.from('€').toString('latin1')]);
    for (const [name, value] of answer.headers) expect(() => new Headers([[name, value]])).not.toThrow();
  });

  test('T-13 headers of the connection and the encoding are dropped, all others kept in order, twice if saved twice', async () => {
    const headers = [
      ['Set-Cookie', 'a=1'],
      ['Content-Encoding', 'gzip'],
      ['Content-Length', '99'],
      ['Transfer-Encoding', 'chunked'],
      ['connection', 'close'],
      ['Keep-Alive', 'x'],
      ['Expect', '100-continue'],
      ['Set-Cookie', 'b=2'],
      ['Content-Type', 'text/csv'],
      ['X-Powered-By', 'Express'],
    ].map(([key, value]) => ({ key, value }));
    const { mockOfDocument } = await import('../mock-of.ts');
    const mock = await mockOfDocument({
      info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [
        { request: 'http://h/a', response: [{ originalRequest: 'http://h/a', code: 200, header: headers, body: 'x' }] },
      ],
    });
    expect(served(mock, call('GET /a')).headers).toEqual([
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
      ['Content-Type', 'text/csv'],
      ['X-Powered-By', 'Express'],
    ]);
  });

  test('T-14 HEAD, 204, 205 and 304 have no body', async () => {
    const mock = await mockOf([
      { method: 'HEAD', url: '{{u}}/a', body: 'x' },
      { url: '{{u}}/b', status: 204, body: 'x' },
      { url: '{{u}}/c', status: 304, body: 'x' },
      { url: '{{u}}/d', status: 205, body: 'x' },
    ]);
    for (const line of ['HEAD /a', 'GET /b', 'GET /c', 'GET /d']) expect(bodyOf(mock, call(line))).toBe('');
  });

  test('T-15 a missing Content-Type comes from the preview language', async () => {
    const type = async (previewLanguage: string | undefined, body = 'x'): Promise<string[]> => {
      const mock = await mockOf([
        { url: '{{u}}/a', body, ...(previewLanguage === undefined ? {} : { previewLanguage }) },
      ]);
      return headerOf(mock, call('GET /a'), 'content-type');
    };
    expect(await type('json')).toEqual(['application/json; charset=utf-8']);
    expect(await type('JSON')).toEqual(['application/json; charset=utf-8']);
    expect(await type('xml')).toEqual(['application/xml; charset=utf-8']);
    expect(await type('html')).toEqual(['text/html; charset=utf-8']);
    expect(await type('javascript')).toEqual(['application/javascript; charset=utf-8']);
    expect(await type('text')).toEqual(['text/plain; charset=utf-8']);
    expect(await type(undefined)).toEqual(['text/html; charset=utf-8']);
    expect(await type('json', '')).toEqual([]);
  });

  test('T-16 status and headers are served as saved, odd ones too', async () => {
    const mock = await mockOf([
      { url: '{{u}}/a', status: 449, statusText: 'Retry With', headers: { 'Content-Type': 'foobar' } },
    ]);
    expect(served(mock, call('GET /a'))).toMatchObject({
      status: 449,
      statusText: 'Retry With',
      headers: [['Content-Type', 'foobar']],
    });
  });

  test('T-17 the configured delay counts, and x-mock-response-delay from 1 to 180000 wins', async () => {
    const mock = await mockOf([{ url: '{{u}}/a' }], { config: { delay: { duration: 300 } } });
    const delay = (value?: string): number =>
      served(mock, call('GET /a', value === undefined ? {} : { 'X-Mock-Response-Delay': value })).delay;
    expect([delay(), delay('1'), delay('180000')]).toEqual([300, 1, 180_000]);
    expect([delay('0'), delay('180001'), delay('-5'), delay('soon'), delay('1.5')]).toEqual([300, 300, 300, 300, 300]);
    expect(served(await mockOf([{ url: '{{u}}/a' }]), call('GET /a')).delay).toBe(0);
  });

  test('T-18 bodies are text, sent as UTF-8', async () => {
    const mock = await mockOf([{ url: '{{u}}/a', body: 'é€😀\u0000' }]);
    expect(Buffer.from(served(mock, call('GET /a')).body)).toEqual(Buffer.from('é€😀\u0000', 'utf8'));
  });

  test('T-19 what a call may add to an answer is bounded', async () => {
    const body = 'x'.repeat(1024 * 1024);
    const mock = await mockOf([{ method: 'POST', url: '{{u}}/e', body: '{{$body}}'.repeat(20_000) }]);
    const { length } = served(mock, call('POST /e', {}, body)).body;
    expect(length).toBeGreaterThanOrEqual(15 * 1024 * 1024);
    expect(length).toBeLessThan(20 * 1024 * 1024);
  });
});
