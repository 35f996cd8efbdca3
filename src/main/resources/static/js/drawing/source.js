// The events of a timeline, fetched as they are needed: how many a month has at first, then the months in view, the newest
// first. What is not loaded yet is known by its number.

import { language } from "../say.js";
import { readMonths, BAND_ORDER } from "./density.js";

const DAY = 86_400_000;
const AT_ONCE = 500;
const MOST = 6_000;

export class Source {
  /**
   * @param query the parameters that say which entities, kinds, statuses and days are asked for
   * @param first the address of the newest events, where the page has asked for them already
   */
  constructor(query, changed, first = null) {
    this.query = query;
    this.changed = changed;
    this.first = first;
    this.items = new Map();
    this.loaded = new Set();
    this.running = null;
  }

  /** @param density how many events a month has, where the page says it already */
  async begin(density = null) {
    density ??= await this.#get("/api/density", new URLSearchParams(this.query));
    this.total = density.total;
    this.months = readMonths(density.months);
    return this;
  }

  /** In order of time. */
  sorted() {
    return [...this.items.values()].sort((a, b) => (a.start ?? a.end) - (b.start ?? b.end) || (a.id < b.id ? -1 : 1));
  }

  /** How many events of each band are not loaded, by month. */
  counts() {
    const missing = this.months.filter(({ start }) => !this.loaded.has(start));
    return new Map(BAND_ORDER.map((band) => [band, missing.filter(({ bands }) => bands[band])
      .map(({ start, end, bands }) => ({ at: (start + end) / 2, count: bands[band] }))]));
  }

  /** Loads what is missing between these days, unless it is more than can be told apart anyway. */
  want(from, to) {
    this.wanted = [from, to];
    this.running ??= this.#loadWanted().finally(() => (this.running = null));
    return this.running;
  }

  async #loadWanted() {
    if (this.first) {
      await this.#loadFirst();
      this.changed();
    }
    for (let run = this.#next(); run.length > 0; run = this.#next()) {
      await this.#load(run);
      this.changed();
    }
  }

  /** The newest months that are missing, as many as fill a page. */
  #next() {
    const [from, to] = this.wanted;
    const missing = this.months.filter(({ start, end }) => end > from && start < to && !this.loaded.has(start));
    if (missing.reduce((sum, { total }) => sum + total, 0) > MOST) {
      return [];
    }
    const run = [];
    let count = 0;
    for (const month of missing.reverse()) {
      count += month.total;
      if (run.length > 0 && count > AT_ONCE) {
        break;
      }
      run.push(month);
    }
    return run;
  }

  async #loadFirst() {
    const [path, query] = this.first.split("?");
    const from = new URLSearchParams(query).get("from");
    const { items, next } = await this.#get(path, query);
    this.#keep(items);
    this.first = null;
    if (!next) {
      this.months.filter(({ start }) => !from || start >= Date.parse(from)).forEach(({ start }) => this.loaded.add(start));
    }
  }

  #keep(items) {
    items.map(toItem).forEach((item) => this.items.set(item.id, item));
  }

  async #load(run) {
    const query = new URLSearchParams(this.query);
    query.set("limit", AT_ONCE);
    if (language !== "en") {
      query.set("lang", language);
    }
    // Where all of it is wanted, it is asked for without an end, which is cheaper and misses nothing.
    if (run.length < this.months.length) {
      query.set("from", [day(run.at(-1).start), asked(query, "from", "-01-01")].sort().at(-1));
      query.set("to", [day(run[0].end - DAY), asked(query, "to", "-12-31")].filter(Boolean).sort()[0]);
    }
    do {
      const { items, next } = await this.#get("/api/outline", query);
      this.#keep(items);
      query.set("cursor", next ?? "");
    } while (query.get("cursor"));
    run.forEach(({ start }) => this.loaded.add(start));
  }

  async #get(path, query) {
    const answer = await fetch(`${path}?${query}`);
    if (!answer.ok) {
      throw new Error(`${path} answered ${answer.status}`);
    }
    return answer.json();
  }
}

/** The ids of events that are in the second, and not or otherwise in the first. */
export function changed(before, after) {
  return [...after].filter(([id, item]) => JSON.stringify(before.get(id)) !== JSON.stringify(item)).map(([id]) => id);
}

/** The end is not included; both are null where they are open. */
function toItem(item) {
  return {
    ...item,
    href: `/events/${encodeURIComponent(item.id)}`,
    start: item.earliest ? Date.parse(item.earliest) : null,
    end: item.latest ? Date.parse(item.latest) + DAY : null,
  };
}

/** A bound of the period that is asked for, as a day; empty where there is none. */
function asked(query, name, rest) {
  const given = query.get(name) ?? "";
  const [year, month] = given.split("-");
  if (given.length === 7) {
    return name === "from" ? `${given}-01` : day(Date.UTC(year, month, 0));
  }
  return given.length === 4 ? given + rest : given;
}

function day(t) {
  return new Date(t).toISOString().slice(0, 10);
}
