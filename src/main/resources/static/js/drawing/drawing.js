// The drawing itself: lays events out for the view at hand, paints them, and knows what lies where.

import { arrange } from "./arrange.js";
import { Labels } from "./labels.js";
import { paint, AXIS, BAND_HEAD, ROW } from "./paint.js";
import { placeLane } from "./place.js";
import { readPalette, watchPalette } from "./palette.js";
import { View } from "./view.js";
import { say } from "../say.js";
import { countWords } from "./words.js";

const BANDS = ["business", "money", "people", "disputes"];
const MOST_LANES = 7;
const FEWEST_LANES = 2;
const REST = 140;
const LEVELS_KEPT = 6;

export class Drawing {
  #frame = 0;
  #resting = 0;
  #arrangements = new Map();
  #rows = new Map();

  constructor(stage, canvas, icons) {
    this.stage = stage;
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
    this.icons = icons;
    this.placed = [];
    this.height = 0;
    this.open = null;
    this.news = new Set();
    this.newsWords = say("news");
    this.#dress();
    watchPalette(() => {
      this.#dress();
      this.#paintNow();
    });
  }

  /** Shows these events; `counts` are those of each band that are not loaded yet. */
  setEvents(items, counts, life) {
    this.items = items;
    this.counts = counts;
    this.life = life;
    this.#arrangements.clear();
    this.view = this.view?.within(life);
    this.redraw();
  }

  /** Another question has other bands. */
  forget() {
    this.#rows = new Map();
  }

  /** How many lanes each band gets follows from the view to begin with, so that zooming moves nothing up or down. */
  fit(width, room, view) {
    this.view = new View(view.from, view.to, width).within(this.life);
    this.#arrangements.clear();
    if (this.#rows.size === 0) {
      this.#rows = this.#share(Math.floor((room - AXIS) / ROW));
    }
    this.height = this.#bandsFrom(AXIS);
    const dots = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(width * dots);
    this.canvas.height = Math.round(this.height * dots);
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = this.stage.style.height = `${this.height}px`;
    this.context.setTransform(dots, 0, 0, dots, 0, 0);
    this.#paintNow();
  }

  show(view) {
    this.view = view.within(this.life);
    this.redraw();
  }

  redraw() {
    this.#frame ||= requestAnimationFrame(() => this.#paintNow());
  }

  /** All units at this scale in order of time. */
  units() {
    return this.#lanes()
      .flatMap(({ lanes }) => lanes.flat())
      .sort((a, b) => beginning(a) - beginning(b) || keyOf(a).localeCompare(keyOf(b)));
  }

  /** What is drawn at a point of the stage. */
  at(x, y) {
    return this.placed.find((box) => Math.abs(y - box.y) <= ROW / 2 && x >= box.left - 3 && x <= endOf(box) + 3);
  }

  #dress() {
    this.palette = readPalette(this.stage);
    const measuring = this.context;
    this.labels = new Labels((text) => {
      measuring.font = `13px ${this.palette.sans}`;
      return measuring.measureText(text).width;
    });
  }

  #paintNow() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.view || !this.height) {
      return;
    }
    this.placed = [];
    for (const { band, lanes } of this.#lanes()) {
      lanes.forEach((lane, row) => {
        for (const box of placeLane(lane, this.view, this.labels)) {
          box.y = band.top + (row + 0.5) * ROW;
          this.placed.push(box);
        }
      });
    }
    paint(this.context, { ...this, words: { cluster: ({ count }) => countWords(count) } });
    this.stage.dispatchEvent(new CustomEvent("timeline:moved"));
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.stage.dispatchEvent(new CustomEvent("timeline:rest")), REST);
  }

  /** The lanes of every band at the scale of the view, kept for scales that are nearly the same. */
  #lanes() {
    const level = Math.floor(Math.log2(this.view.perMs) * 2);
    if (!this.#arrangements.has(level)) {
      if (this.#arrangements.size >= LEVELS_KEPT) {
        this.#arrangements.delete(this.#arrangements.keys().next().value);
      }
      const perMs = 2 ** (level / 2);
      this.#arrangements.set(level, this.bands.map((band) => ({ band, lanes: this.#arranged(band.band, perMs, band.rows) })));
    }
    return this.#arrangements.get(level);
  }

  #arranged(band, perMs, rows) {
    const items = this.items.filter((item) => item.band === band);
    const counts = this.counts.get(band) ?? [];
    const lanes = arrange(items, counts, perMs, Math.max(rows, FEWEST_LANES), this.labels);
    return lanes.map((lane) => lane.map((unit) => (unit.cluster ? { ...unit, band } : unit)));
  }

  /** Every band gets what it needs, or, where that is too much together, the largest give. */
  #share(room) {
    const level = Math.floor(Math.log2(this.view.perMs) * 2);
    const present = BANDS.filter((band) => this.counts.get(band)?.length || this.items.some((item) => item.band === band));
    const need = new Map(present.map((band) => [band, Math.max(1, this.#arranged(band, 2 ** (level / 2), MOST_LANES).length)]));
    const isAlone = (band) => need.get(band) === 1 && this.items.filter((item) => item.band === band).length === 1;
    const rows = new Map(present.map((band) => [band, isAlone(band) ? 1 : Math.max(need.get(band), FEWEST_LANES)]));
    const heads = (present.length * (BAND_HEAD + 6)) / ROW;
    while (sum(rows.values()) + heads > room) {
      const [largest, count] = [...rows].reduce((a, b) => (b[1] > a[1] ? b : a));
      if (count <= FEWEST_LANES) {
        break;
      }
      rows.set(largest, count - 1);
    }
    return rows;
  }

  #bandsFrom(top) {
    let y = top;
    this.bands = [...this.#rows].map(([band, rows]) => {
      const placed = { band, rows, y, top: y + BAND_HEAD };
      y = placed.top + rows * ROW + 6;
      return placed;
    });
    return y;
  }
}

/** What names a unit as long as it exists. */
export function keyOf({ item, cluster, band }) {
  return item ? item.id : `${band} ${Math.round(cluster.start)} ${Math.round(cluster.end)}`;
}

export function beginning({ item, cluster }) {
  return cluster ? cluster.start : (item.start ?? item.end);
}

export function endOf(box) {
  return Math.max(box.right, box.label ? box.label.x + box.label.width : 0);
}

function sum(numbers) {
  return [...numbers].reduce((a, b) => a + b, 0);
}
