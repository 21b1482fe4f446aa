/**
 * The cheapest row of steps that tells all bytes, place by place: what reaches a place most cheaply is kept for it.
 * @param {Uint8Array} bytes
 * @param {{ length: number, distance: number }[][]} copies from `findCopies`
 * @param prices in bits
 */
export function cheapestSteps(bytes, copies, prices) {
  const count = bytes.length;
  const costs = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const lengths = new Int32Array(count + 1);
  const distances = new Int32Array(count + 1);
  const last = new Int32Array(count + 1);
  costs[0] = 0;

  const reach = (from, length, distance, cost) => {
    const to = from + length;
    if (cost >= costs[to]) return;
    costs[to] = cost;
    lengths[to] = length;
    distances[to] = distance;
    last[to] = distance > 0 ? distance : last[from];
  };

  for (let at = 0; at < count; at++) {
    const before = at > 0 ? bytes[at - 1] : 0;
    const copied = distances[at] > 0 ? 1 : 0;
    reach(at, 1, 0, costs[at] + prices.isCopy(copied, before, 0) + prices.byte(before, bytes[at]));
    const copy = costs[at] + prices.isCopy(copied, before, 1);
    if (last[at] > 0) {
      const same = copy + prices.same(copied, 1);
      const from = at - last[at];
      for (let length = 1; length < prices.longest && bytes[from + length - 1] === bytes[at + length - 1]; length++)
        if (length > 1) reach(at, length, last[at], same + prices.length(length, 1));
    }
    const other = copy + prices.same(copied, 0);
    let length = 2;
    for (const found of copies[at])
      for (; length <= found.length; length++)
        reach(at, length, found.distance, other + prices.length(length, 0) + prices.distance(found.distance, length));
  }

  const steps = [];
  for (let at = count; at > 0; at -= lengths[at]) steps.push({ length: lengths[at], distance: distances[at] });
  return steps.reverse();
}
