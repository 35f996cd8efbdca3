// Real links and buttons over the canvas, one for each thing that is drawn: what keys, screen readers and a right click
// need. They are laid when the drawing comes to rest. All together are one tab stop; arrow keys walk among them.

import { ROW } from "./paint.js";
import { View } from "./view.js";
import { keyOf, endOf } from "./drawing.js";
import { spoken, spokenCluster } from "./words.js";

const MOST = 400;

export class Links {
  #laid = new Map();
  #current = null;

  constructor(drawing, layer, intoCluster) {
    this.drawing = drawing;
    this.layer = layer;
    this.intoCluster = intoCluster;
    drawing.stage.addEventListener("timeline:moved", () => layer.classList.add("moving"));
    drawing.stage.addEventListener("timeline:rest", () => this.lay());
    layer.addEventListener("focusin", ({ target }) => this.#choose(target.closest("[data-key]")));
  }

  /** Brings links and drawing together; the one that has the focus stays, wherever it is. */
  lay() {
    const { placed } = this.drawing;
    const held = document.activeElement?.closest?.("[data-key]");
    const wanted = new Map(placed.slice(0, MOST).map((box) => [keyOf(box.unit), box]));
    for (const [key, link] of this.#laid) {
      if (!wanted.has(key) && link !== held) {
        link.remove();
        this.#laid.delete(key);
      }
    }
    for (const [key, box] of wanted) {
      const link = this.#laid.get(key) ?? this.#make(key, box.unit);
      lie(link, box);
      if (box.unit.item) {
        link.setAttribute("aria-label", spoken(box.unit.item) + (this.drawing.news.has(key) ? `, ${this.drawing.newsWords}` : ""));
      }
    }
    this.#choose(this.#laid.get(this.#current) ?? held ?? this.#laid.get(this.#firstInTime(placed)));
    this.layer.classList.remove("moving");
  }

  /** Moves the focus by so many things, or to the first (-Infinity) or the last (Infinity) of all. */
  walk(by) {
    const units = this.drawing.units();
    const here = units.findIndex((unit) => keyOf(unit) === this.#current);
    const unit = units[Math.min(Math.max(here + by, 0), units.length - 1)];
    if (unit) {
      this.focus(unit);
    }
  }

  focus(unit) {
    this.#current = keyOf(unit);
    this.drawing.show(revealing(this.drawing, unit));
    requestAnimationFrame(() => {
      this.lay();
      this.#laid.get(this.#current)?.focus({ preventScroll: true });
    });
  }

  #choose(link) {
    if (link) {
      this.#current = link.dataset.key;
      for (const each of this.#laid.values()) {
        each.tabIndex = each === link ? 0 : -1;
      }
    }
  }

  #firstInTime(placed) {
    const first = [...placed].sort((a, b) => b.left - a.left)[0];
    return first && keyOf(first.unit);
  }

  #make(key, unit) {
    const link = unit.cluster ? this.#button(unit) : anchor(unit.item);
    link.dataset.key = key;
    link.tabIndex = -1;
    this.#laid.set(key, link);
    this.layer.append(link);
    return link;
  }

  #button(unit) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cluster";
    button.dataset.theme = unit.band;
    button.setAttribute("aria-label", spokenCluster(unit.cluster));
    button.addEventListener("click", () => this.intoCluster(unit.cluster));
    return button;
  }
}

function anchor(item) {
  const link = document.createElement("a");
  link.className = "mark";
  link.href = item.href;
  if (window.self !== window.top) {
    link.target = "_blank"; // Other pages do not show in a frame.
  }
  link.draggable = false;
  Object.assign(link.dataset, { mark: item.id, kind: item.kind, theme: item.band, status: item.status });
  link.setAttribute("aria-label", spoken(item));
  return link;
}

function lie(link, box) {
  const left = Math.min(box.left, box.label?.x ?? box.left) - 3;
  link.style.left = `${left}px`;
  link.style.top = `${box.y - ROW / 2 + 1}px`;
  link.style.width = `${endOf(box) - left + 3}px`;
  link.style.height = `${ROW - 2}px`;
}

/** The view, moved as little as brings the unit into sight. */
function revealing({ view }, { item, cluster }) {
  const at = cluster ? (cluster.start + cluster.end) / 2 : (item.start ?? item.end);
  const x = view.x(at);
  const inSight = x >= 20 && x <= view.width - 80;
  return inSight ? view : new View(at - (view.to - view.from) / 3, at + ((view.to - view.from) * 2) / 3, view.width);
}
