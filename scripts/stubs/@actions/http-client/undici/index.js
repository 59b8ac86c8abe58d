// Uploads never ask for undici's `ProxyAgent` (`getAgentDispatcher`), for which alone it is here: post would take 30 ms to load it.
exports.ProxyAgent = class ProxyAgent {
  constructor() {
    throw new Error('ProxyAgent is not in this build (scripts/stubs)');
  }
};
