// What the drawing says about events, clusters and windows of time.

import { dayWords, monthWords } from "./calendar.js";

const DAY = 86_400_000;
const MONTH = 30 * DAY;
const STATUS = { PLANNED: "planned", ALLEGED: "alleged", DENIED: "denied", CANCELLED: "called off" };

export function kindWords(kind) {
  const words = kind.replaceAll("_", " ").toLowerCase();
  return words[0].toUpperCase() + words.slice(1);
}

export function statusWords(status) {
  return STATUS[status] ?? "";
}

export function sourceWords(count) {
  return count === 1 ? "1 source" : `${count} sources`;
}

/** What a screen reader says: "October 2022: Coatue is to lead the round, planned, 3 sources". */
export function spoken(item) {
  const extras = [statusWords(item.status), sourceWords(item.sources), item.conflict && `sources differ on ${item.conflict}`];
  return [`${item.when}: ${item.headline}`, ...extras.filter(Boolean)].join(", ");
}

export function spokenCluster({ start, end, count }) {
  return `${countWords(count)} ${spanWords(start, end)}. Zoom in to see them`;
}

export function countWords(count) {
  return count === 1 ? "1 event" : `${count.toLocaleString("en")} events`;
}

/** "between 3 May 2021 and 1 June 2021", "between March 2020 and May 2024". */
export function spanWords(from, to) {
  const say = to - from > 6 * MONTH ? monthWords : dayWords;
  const [first, last] = [say(from), say(to - DAY)];
  return first === last ? `in ${first}` : `between ${first} and ${last}`;
}
