import { expect, test } from 'vitest';
import { collection, environment, folder, request } from './builders.ts';

test('a collection names what differs and has the rest as Postman exports it', () => {
  const url = 'https://api.example.com/users/:id?page=1&flag&q=a=b';
  const document = collection({
    name: 'Shop',
    id: 'c1',
    variables: { baseUrl: 'https://api.example.com' },
    items: [
      folder('Users', [
        request({
          name: 'Update user',
          method: 'PUT',
          url,
          pathVariables: { id: '7' },
          body: '{"a":1}',
          examples: [
            {
              name: 'Gone',
              status: 410,
              statusText: 'Gone',
              headers: { 'X-A': 'b' },
              body: 'no',
              originalRequest: { method: 'PATCH' },
            },
          ],
        }),
      ]),
    ],
  });
  const body = { mode: 'raw', raw: '{"a":1}', options: { raw: { language: 'json' } } };
  const urlObject = {
    ...{ raw: url, protocol: 'https', host: ['api', 'example', 'com'], path: ['users', ':id'] },
    query: [
      { key: 'page', value: '1' },
      { key: 'flag', value: null },
      { key: 'q', value: 'a=b' },
    ],
    variable: [{ key: 'id', value: '7' }],
  };
  const response = {
    ...{ name: 'Gone', status: 'Gone', code: 410, header: [{ key: 'X-A', value: 'b' }], cookie: [], body: 'no' },
    originalRequest: { method: 'PATCH', header: [], body, url: urlObject },
  };
  expect(document).toEqual({
    info: {
      _postman_id: 'c1',
      name: 'Shop',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: [
      {
        name: 'Users',
        item: [
          { name: 'Update user', request: { method: 'PUT', header: [], body, url: urlObject }, response: [response] },
        ],
      },
    ],
    variable: [{ key: 'baseUrl', value: 'https://api.example.com' }],
  });
});

test('defaults are a GET of {{baseUrl}} and a 200', () => {
  const item = request({ examples: [{}] });
  const originalRequest = {
    method: 'GET',
    header: [],
    url: { raw: '{{baseUrl}}/', host: ['{{baseUrl}}'], path: [''] },
  };
  const response = { name: 'Example', originalRequest, status: 'OK', code: 200, header: [], cookie: [], body: '' };
  expect(item).toEqual({ name: 'Request', request: originalRequest, response: [response] });
  expect(collection()).not.toEqual(collection());
});

test('an environment enables its values', () => {
  expect(environment({ id: 'e1', values: { token: 't' } })).toEqual({
    ...{ id: 'e1', name: 'Test environment', _postman_variable_scope: 'environment' },
    values: [{ key: 'token', value: 't', type: 'default', enabled: true }],
  });
});
