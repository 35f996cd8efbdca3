// What the drawing says about events, clusters and windows of time.

import { count, say } from "../say.js";
import { dayWords, monthWords } from "./calendar.js";

const DAY = 86_400_000;
const MONTH = 30 * DAY;

/** Empty for what happened, which goes without saying. */
export function statusWords(status) {
  return status === "HAPPENED" ? "" : say(`status.${status}`);
}

export function sourceWords(number) {
  return say(number === 1 ? "source.one" : "source.many", number);
}

/** What a screen reader says: "October 2022: Coatue is to lead the round, planned, 3 sources". */
export function spoken(item) {
  const extras = [statusWords(item.status), sourceWords(item.sources), item.conflict && say("differ", item.conflict)];
  return [`${item.when}: ${item.headline}`, ...extras.filter(Boolean)].join(", ");
}

export function spokenCluster({ start, end, count: number }) {
  return say("cluster", countWords(number), spanWords(start, end));
}

export function countWords(number) {
  return count("event", number);
}

/** "between 3 May 2021 and 1 June 2021", "between March 2020 and May 2024". */
export function spanWords(from, to) {
  const inMonths = to - from > 6 * MONTH;
  const [first, last] = [from, to - DAY].map(inMonths ? monthWords : dayWords);
  return first === last ? say(inMonths ? "span.in-month" : "span.on-day", first) : say("span.between", first, last);
}
