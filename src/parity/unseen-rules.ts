/** Rules of docs/fidelity.md that no call from outside can show, and why. What is documented alone needs no probe. */

/** By reason: `A-B` stands for all from A to B. */
const reasons: readonly (readonly [why: string, ...rules: readonly string[]])[] = [
  ['it is about reading files, which Postman never sees', 'R-01', 'R-10', 'R-12-R-21', 'V-01-V-10'],
  ["Postman's cloud has nothing of the kind", 'B-01-B-08', 'S-01-S-06', 'M-44', 'A-24', 'P-10'],
  ['it is about reports, which are ours', 'M-45'],
  ['it is about when a call is logged, and the cloud shows its log late', 'P-11'],
  [
    "it is about bounds, which an account's quota would pay for",
    'M-40',
    'T-19',
    'P-07',
    'P-12',
    'P-13',
    'A-03',
    'A-18',
  ],
  ['it is about a port of this machine', 'A-12'],
];

/** Each rule that is not to be seen, with the reason. */
export const unseenRules: ReadonlyMap<string, string> = new Map(
  reasons.flatMap(([why, ...rules]) => rules.flatMap(rulesOf).map((rule) => [rule, why] as const)),
);

/** `R-12-R-21` is ten rules, `R-01` is one. */
function rulesOf(range: string): readonly string[] {
  const [letter = '', from = '', , to = from] = range.split('-');
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => {
    return `${letter}-${String(Number(from) + index).padStart(2, '0')}`;
  });
}
