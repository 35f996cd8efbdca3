// How much happened when over the whole life, with a brush that says and moves what is shown.

import { BAND_ORDER, spread } from "./density.js";
import { say } from "../say.js";
import { spanWords } from "./words.js";
import { View } from "./view.js";

const HEIGHT = 40;
const GRIP = 10;

export class Overview {
  constructor(element, drawing, go) {
    this.element = element;
    this.drawing = drawing;
    this.canvas = element.querySelector("canvas");
    this.brush = element.querySelector("[data-brush]");
    drawing.stage.addEventListener("timeline:moved", () => this.#follow());
    this.#listen(go);
  }

  draw(months, width) {
    this.months = months;
    this.whole = new View(this.drawing.life.from, this.drawing.life.to, width);
    const dots = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(width * dots);
    this.canvas.height = Math.round(HEIGHT * dots);
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${HEIGHT}px`;
    const context = this.canvas.getContext("2d");
    context.setTransform(dots, 0, 0, dots, 0, 0);
    context.clearRect(0, 0, width, HEIGHT);
    const columns = spread(months, this.whole);
    const most = Math.max(1, ...columns.map(({ total }) => total));
    for (const { left, right, bands } of columns) {
      let bottom = HEIGHT;
      for (const band of BAND_ORDER) {
        const height = ((bands[band] ?? 0) / most) * (HEIGHT - 6);
        context.fillStyle = this.drawing.palette[band];
        context.fillRect(left, bottom - height, Math.max(1, right - left - 1), height);
        bottom -= height;
      }
    }
    this.#follow();
  }

  #follow() {
    const { view } = this.drawing;
    if (!this.whole || !view) {
      return;
    }
    const [left, right] = [this.whole.x(view.from), this.whole.x(view.to)];
    this.brush.style.left = `${left}px`;
    this.brush.style.width = `${Math.max(6, right - left)}px`;
    const { life } = this.drawing;
    this.brush.setAttribute("aria-valuenow", Math.round((100 * ((view.from + view.to) / 2 - life.from)) / (life.to - life.from)));
    this.brush.setAttribute("aria-valuetext", say("span.shown", spanWords(view.from, view.to)));
  }

  #listen(go) {
    const { drawing, element, brush } = this;
    let drag = null;
    const time = (event) => this.whole.t(event.clientX - element.getBoundingClientRect().left);
    element.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) {
        return;
      }
      const at = time(event);
      const { from, to } = drawing.view;
      const grip = GRIP / this.whole.perMs;
      const end = Math.abs(at - from) < grip ? "from" : Math.abs(at - to) < grip ? "to" : null;
      const span = to - from;
      drag = { end, offset: end || (at >= from && at <= to) ? at - from : span / 2, span };
      element.setPointerCapture(event.pointerId);
      event.preventDefault();
      brush.focus({ preventScroll: true });
      this.#drag(drag, at);
    });
    element.addEventListener("pointermove", (event) => drag && this.#drag(drag, time(event)));
    for (const end of ["pointerup", "pointercancel"]) {
      element.addEventListener(end, () => (drag = null));
    }
    brush.addEventListener("keydown", (event) => {
      const { view } = drawing;
      const to = { ArrowLeft: view.moved(view.width / 5), ArrowRight: view.moved(-view.width / 5), ArrowUp: view.zoomed(1.6, view.width / 2),
        ArrowDown: view.zoomed(1 / 1.6, view.width / 2), "+": view.zoomed(1.6, view.width / 2), "-": view.zoomed(1 / 1.6, view.width / 2),
        Home: view.moved(1e9), End: view.moved(-1e9), 0: view.zoomed(1e-9, 0) }[event.key];
      if (to && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        go(to);
      }
    });
  }

  #drag({ end, offset, span }, at) {
    const { view } = this.drawing;
    const least = 1000;
    const next = end === "from" ? [Math.min(at, view.to - least), view.to]
      : end === "to" ? [view.from, Math.max(at, view.from + least)]
      : [at - offset, at - offset + span];
    this.drawing.show(new View(next[0], next[1], view.width));
  }
}
