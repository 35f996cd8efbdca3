// Which lane of a band an event lies in, and which events become one cluster because there is no lane for each.

import { extent } from "./extent.js";

export const CELL = 112;
const GAP = 6;
const LABEL_GAP = 5;
const HOLDS_LABEL = 200;

/**
 * Lanes at one scale. At any nearer scale things only lie further apart, so what does not overlap here never does.
 *
 * @param items of one band by their beginning
 * @param counts {at, count}: events that are not loaded yet, which can only be drawn as clusters
 * @param perMs pixels a millisecond
 * @param most how many lanes there may be, two at least
 * @param labels {one(item), two(item)}: how wide a label is in one line, and in two
 * @returns {object[][]} lanes of units from left to right: {item}, or {cluster: {start, end, items, count}}
 */
export function arrange(items, counts, perMs, most, labels) {
  const all = pack(items, perMs, most, labels);
  if (all.overflow.length === 0 && counts.length === 0) {
    return all.lanes;
  }
  const cells = new Map();
  const cellOf = (x) => Math.floor(x / CELL);
  const put = (cell, item, count) => {
    const cluster = cells.get(cell) ?? { start: (cell * CELL) / perMs, end: ((cell + 1) * CELL) / perMs, items: [], count: 0 };
    cells.set(cell, cluster);
    cluster.count += count;
    if (item) {
      cluster.items.push(item);
    }
  };
  const crowded = new Set(all.overflow.map((item) => cellOf(extent(item, perMs).badge)));
  for (const { at, count } of counts) {
    put(cellOf(at * perMs), null, count);
  }
  const free = [];
  for (const item of items) {
    const { badge, left, right } = extent(item, perMs);
    const cell = cellOf(badge);
    if (right - left < CELL && (crowded.has(cell) || cells.has(cell))) {
      put(cell, item, 1);
    } else {
      free.push(item);
    }
  }
  const rest = pack(free, perMs, most - 1, labels);
  for (const item of rest.overflow) {
    put(cellOf(extent(item, perMs).badge), item, 1);
  }
  const clusters = [...cells].sort(([a], [b]) => a - b).map(([cell, cluster]) => alone(cell, cluster, perMs) ?? { cluster });
  return [clusters, ...rest.lanes];
}

/** The only event of a cell, if it does not reach into the next one: a box with a 1 would say less. */
function alone(cell, { count, items }, perMs) {
  if (count > 1 || items.length === 0) {
    return null;
  }
  const { left, right } = extent(items[0], perMs);
  return left >= cell * CELL && right <= (cell + 1) * CELL ? { item: items[0] } : null;
}

/** First where a whole label fits behind the one before, then where it fits in two lines, then where most is free. */
function pack(items, perMs, most, labels) {
  const lanes = [];
  const overflow = [];
  for (const item of items) {
    const { left, right, inside } = extent(item, perMs);
    const room = left - GAP;
    let lane = lanes.find((each) => each.one <= room) ?? (lanes.length < most ? open(lanes) : null);
    lane ??= lanes.find((each) => each.two <= room) ?? emptiest(lanes, room);
    if (!lane) {
      overflow.push(item);
      continue;
    }
    const holds = inside && right - left >= HOLDS_LABEL;
    lane.units.push({ item });
    lane.right = right;
    lane.one = holds ? right : right + LABEL_GAP + labels.one(item);
    lane.two = holds ? right : right + LABEL_GAP + labels.two(item);
  }
  return { lanes: lanes.map((lane) => lane.units), overflow };
}

function open(lanes) {
  lanes.push({ units: [], right: -Infinity, one: -Infinity, two: -Infinity });
  return lanes.at(-1);
}

function emptiest(lanes, room) {
  let best = null;
  for (const lane of lanes) {
    if (lane.right <= room && (best === null || lane.right < best.right)) {
      best = lane;
    }
  }
  return best;
}
