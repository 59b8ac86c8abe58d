/** Decimal digits as bytes. Numbers are whole and not negative. */

const zero = 0x30;

/** How many digits a number has. */
export function countDigits(number: number): number {
  let digits = 1;
  for (let limit = 10; number >= limit; limit *= 10) digits += 1;
  return digits;
}

/** Writes a number's digits so that the last of them stands before `end`; what stands before the first is left alone. */
export function putDigits(bytes: Uint8Array, end: number, number: number): void {
  let left = number;
  let place = end;
  do {
    place -= 1;
    bytes[place] = zero + (left % 10);
    left = Math.floor(left / 10);
  } while (left > 0);
}
