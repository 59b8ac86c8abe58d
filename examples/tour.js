// `npm start`: what a mock makes of a match, a loose match, a sequence and a miss. It knows the mock by MOCK_URL alone.
const calls = [
  ['GET', '/users?page=1', 'a saved example fits'],
  ['GET', '/users?page=9', 'page 1 is served; page 9 is not saved, so it is told as a loose match'],
  ['GET', '/jobs/4', 'a sequence, as --answers says: still running,'],
  ['GET', '/jobs/4', '... then down for a moment, which no example is saved for,'],
  ['GET', '/jobs/4', '... then done'],
  ['GET', '/orders', 'a miss: no example fits; what was nearest stands below'],
];

for (const [method, target, about] of calls) {
  const response = await fetch(process.env.MOCK_URL + target, { method });
  console.log(`${method} ${target} -> ${response.status} (${about})\n${await response.text()}\n`);
}
console.log('The same as a page, call by call: open call-logs/report.html once all is said.\n');
