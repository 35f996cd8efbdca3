// Moving through time by keys and buttons. Wheel, drag and pinch are D3's own.

const STEP = 1.6;
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

export function steer(figure, stage, chart, zoom) {
  const eased = () => (calm.matches ? chart.svg : chart.svg.transition().duration(200));
  const pan = (share) => eased().call(zoom.translateBy, (share * chart.width()) / d3.zoomTransform(chart.svg.node()).k, 0);
  // Zooming keeps the event that has the focus where it is, and otherwise the middle.
  const attention = () => {
    const mark = stage.contains(document.activeElement) && document.activeElement.closest("[data-mark]");
    return [mark ? chart.xOf(d3.select(mark).datum().item) : chart.width() / 2, 0];
  };
  const go = (x) => eased().call(zoom.translateTo, x, 0);
  const moves = {
    in: () => eased().call(zoom.scaleBy, STEP, attention()),
    out: () => eased().call(zoom.scaleBy, 1 / STEP, attention()),
    earlier: () => pan(0.25),
    later: () => pan(-0.25),
    first: () => go(0),
    last: () => go(chart.width()),
    all: () => eased().call(zoom.transform, d3.zoomIdentity),
  };
  const keys = { "+": "in", "=": "in", "-": "out", ArrowLeft: "earlier", ArrowRight: "later", Home: "first", End: "last", 0: "all" };

  for (const button of figure.querySelectorAll("[data-move]")) {
    button.addEventListener("click", () => moves[button.dataset.move]());
  }
  stage.addEventListener("keydown", (event) => {
    const name = keys[event.key];
    if (name && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      moves[name]();
    }
  });
  stage.addEventListener("timeline:moved", () => {
    for (const [side, count] of Object.entries(chart.outOfSight())) {
      figure.querySelector(`[data-beyond="${side}"]`).textContent = count > 0 ? count : "";
    }
  });
  // A browser scrolls a focused thing into sight; here it is the axis that must move.
  stage.addEventListener("focusin", (event) => {
    const mark = event.target.closest("[data-mark]");
    stage.scrollLeft = 0;
    if (mark) {
      reveal(d3.select(mark).datum().item);
    }
  });

  // The panel covers part of a wide window: the time under it can be drawn out from below, and the chosen event is.
  document.addEventListener("panel", ({ detail: { covered, link } }) => {
    zoom.translateExtent([[0, 0], [chart.width() + covered, chart.height()]]);
    chart.svg.call(zoom.translateBy, 0, 0);
    if (covered && stage.contains(link)) {
      reveal(d3.select(link).datum().item, covered);
    }
  });

  function reveal(item, covered = 0) {
    const x = chart.xOf(item);
    const right = chart.width() - covered;
    if (x < 20 || x > right - 80) {
      const { k } = d3.zoomTransform(chart.svg.node());
      chart.svg.call(zoom.translateBy, (right / 3 - x) / k, 0);
    }
  }
}
