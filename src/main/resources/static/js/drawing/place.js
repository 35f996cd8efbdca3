// Where the units of a lane stand in a view, and where there is room for their labels: right, left, or in two lines.

import { extent, BADGE } from "./extent.js";

const AWAY = 5;
const AIR = 8;
const HOLDS_LABEL = 200;

/** @returns {object[]} what the view shows of a lane: {unit, left, right, label: {lines, x} | null, …} */
export function placeLane(lane, view, labels) {
  const placed = [];
  let taken = 4;
  for (let i = firstInSight(lane, view); i < lane.length; i++) {
    const box = boxOf(lane[i], view);
    if (box.left > view.width) {
      break;
    }
    const next = i + 1 < lane.length ? Math.min(boxOf(lane[i + 1], view).left, view.width - 4) : view.width - 4;
    if (lane[i].item) {
      box.label = label(box, taken, next, labels);
    }
    placed.push(box);
    taken = Math.max(box.right, box.label ? box.label.x + box.label.width : 0) + AIR;
  }
  return placed;
}

function boxOf(unit, view) {
  if (unit.cluster) {
    return { unit, left: view.x(unit.cluster.start) + 2, right: view.x(unit.cluster.end) - 2, label: null };
  }
  const box = extent(unit.item, view.perMs, view.from);
  const badge = box.inside ? Math.min(Math.max(box.badge, BADGE + 3), box.to - BADGE - 3) : box.badge;
  return { unit, ...box, badge, label: null };
}

/** Units of a lane do not overlap, so their ends are in order, too. */
function firstInSight(lane, view) {
  let [low, high] = [0, lane.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boxOf(lane[middle], view).right < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function label(box, taken, next, labels) {
  const { item } = box.unit;
  const one = labels.one(item);
  if (box.inside) {
    const x = box.badge + BADGE + AWAY;
    const room = Math.min(box.to, next) - x - 4;
    if (room >= Math.min(one, HOLDS_LABEL)) {
      return { lines: [labels.cut(item, room)], x, width: Math.min(one, room), within: true };
    }
  }
  const x = box.right + AWAY;
  const [right, left] = [next - AIR - x, box.left - AWAY - taken];
  if (one <= right) {
    return { lines: [item.caption], x, width: one };
  }
  if (one <= left) {
    return { lines: [item.caption], x: box.left - AWAY - one, width: one };
  }
  const two = labels.two(item);
  if (two <= Math.max(right, left)) {
    return { lines: labels.lines(item), x: two <= right ? x : box.left - AWAY - two, width: two };
  }
  return right >= left ? shortened(item, x, right, labels) : shortened(item, box.left - AWAY - left, left, labels);
}

function shortened(item, x, room, labels) {
  const text = labels.cut(item, room);
  return text ? { lines: [text], x, width: room } : null;
}
