// Calls are made with HTTP/1 alone (`allowH2: false`): Node's `http2` would take a step in the cloud 15 ms to load.
module.exports = () => {
  throw new Error('HTTP/2 is not in this build (scripts/stubs)');
};
