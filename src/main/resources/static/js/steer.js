// Moving through time by keys and buttons. Wheel, drag and pinch are D3's own.

const STEP = 1.6;
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

export function steer(figure, stage, chart, zoom) {
  const eased = () => (calm.matches ? chart.svg : chart.svg.transition().duration(200));
  const pan = (share) => eased().call(zoom.translateBy, (share * chart.width()) / d3.zoomTransform(chart.svg.node()).k, 0);
  const go = (x) => eased().call(zoom.translateTo, x, 0);
  const moves = {
    in: () => eased().call(zoom.scaleBy, STEP),
    out: () => eased().call(zoom.scaleBy, 1 / STEP),
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

  function reveal(item) {
    const x = chart.xOf(item);
    if (x < 20 || x > chart.width() - 80) {
      const { k } = d3.zoomTransform(chart.svg.node());
      chart.svg.call(zoom.translateBy, (chart.width() / 3 - x) / k, 0);
    }
  }
}
