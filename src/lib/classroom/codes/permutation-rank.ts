/** An order of so many things as one number: its place among all orders, from 0. */

export function countOrders(length: number): bigint {
  let count = 1n;
  for (let factor = 2; factor <= length; factor += 1) count *= BigInt(factor);
  return count;
}

/** `order`: each of 0 to its length − 1, once. */
export function rankOf(order: readonly number[]): bigint {
  let rank = 0n;
  for (const [place, value] of order.entries()) {
    const smaller = order.slice(place + 1).filter((later) => later < value).length;
    rank = rank * BigInt(order.length - place) + BigInt(smaller);
  }
  return rank;
}

/** `rank`: less than `countOrders(length)`. */
export function orderOf(rank: bigint, length: number): number[] {
  const digits: number[] = [];
  let rest = rank;
  for (let base = 1; base <= length; base += 1) {
    digits.unshift(Number(rest % BigInt(base)));
    rest /= BigInt(base);
  }
  const left = Array.from({ length }, (_, value) => value);
  return digits.flatMap((digit) => left.splice(digit, 1));
}
