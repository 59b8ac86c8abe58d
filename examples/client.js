// A stand-in for your test suite: it knows the mock by MOCK_URL alone.
const calls = ['/get?test=123', '/orders/7'];

for (const path of calls) {
  const response = await fetch(process.env.MOCK_URL + path);
  console.log(`GET ${path} -> ${response.status}\n${await response.text()}\n`);
}
