// Only the agents and what calls go through: fetch, WebSocket, caches and mocks would take a step in the cloud 50 ms to load.
const Dispatcher = require('./lib/dispatcher/dispatcher');
const { connect, request } = require('./lib/api');

const absent = (name) => () => {
  throw new Error(`undici's ${name} is not in this build (scripts/stubs)`);
};

// As undici's own index does it: agents and proxies call these methods.
Object.assign(Dispatcher.prototype, { connect, request });

exports.Dispatcher = Dispatcher;
exports.Agent = require('./lib/dispatcher/agent');
exports.EnvHttpProxyAgent = require('./lib/dispatcher/env-http-proxy-agent');
for (const name of ['fetch', 'request', 'stream', 'pipeline', 'connect', 'upgrade']) exports[name] = absent(name);
