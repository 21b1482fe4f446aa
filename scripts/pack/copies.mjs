/** The longest stretch that is copied in one step, and how many earlier places are looked at. */
export const LONGEST = 273;
const PLACES = 200;

/**
 * For each place, the stretches that stand earlier too: the longest last, each from the nearest place that has it.
 * @param {Uint8Array} bytes
 * @returns {{ length: number, distance: number }[][]}
 */
export function findCopies(bytes) {
  const lastPair = new Int32Array(1 << 16).fill(-1);
  const lastTriple = new Map();
  const earlier = new Int32Array(bytes.length).fill(-1);
  const copies = [];
  for (let at = 0; at < bytes.length; at++) {
    const found = [];
    let best = 1;
    const look = (place) => {
      if (place < 0 || bytes[place + best] !== bytes[at + best]) return;
      let length = 0;
      const most = Math.min(LONGEST, bytes.length - at);
      while (length < most && bytes[place + length] === bytes[at + length]) length++;
      if (length <= best) return;
      best = length;
      found.push({ length, distance: at - place });
    };
    const pair = bytes[at] | (bytes[at + 1] << 8);
    look(lastPair[pair]);
    lastPair[pair] = at;
    const triple = pair | (bytes[at + 2] << 16);
    let place = lastTriple.get(triple) ?? -1;
    earlier[at] = place;
    lastTriple.set(triple, at);
    for (let i = 0; i < PLACES && place >= 0; i++, place = earlier[place]) look(place);
    copies.push(found);
  }
  return copies;
}
