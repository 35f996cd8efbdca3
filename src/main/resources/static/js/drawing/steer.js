// Moving through time by wheel, drag, pinch, keys and buttons. A plain wheel scrolls the page, in both directions; with
// Ctrl or ⌘ it zooms, and sideways or with Shift it moves.

const STEP = 1.6;
const CLICK = 4;
const EASE = 200;
const PIXELS_A_LINE = 16;
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

export function steer(figure, drawing, links) {
  const { stage } = drawing;
  const go = easing(drawing);
  const moves = movesOf(drawing, go);
  for (const button of figure.querySelectorAll("[data-move]")) {
    button.addEventListener("click", () => moves[button.dataset.move]());
  }
  keys(stage, moves, links);
  wheel(stage, drawing);
  pointers(stage, drawing);
  stage.addEventListener("scroll", () => (stage.scrollLeft = 0));
  return go;
}

function movesOf(drawing, go) {
  // Zooming keeps the event that has the focus where it is, and otherwise the middle.
  const attention = () => {
    const id = drawing.stage.contains(document.activeElement) && document.activeElement.dataset.mark;
    return drawing.placed.find(({ unit }) => id && unit.item?.id === id)?.badge ?? drawing.view.width / 2;
  };
  return {
    in: () => go(drawing.view.zoomed(STEP, attention())),
    out: () => go(drawing.view.zoomed(1 / STEP, attention())),
    earlier: () => go(drawing.view.moved(drawing.view.width / 3)),
    later: () => go(drawing.view.moved(-drawing.view.width / 3)),
    all: () => go(drawing.view.zoomed(1e-9, 0)),
  };
}

/** Goes to another view within a moment, or at once for those who asked for calm. */
function easing(drawing) {
  let running = 0;
  return (target) => {
    cancelAnimationFrame(running);
    const [from, to, start] = [drawing.view, target.within(drawing.life), performance.now()];
    const step = (now) => {
      const share = calm.matches ? 1 : Math.min(1, Math.max(0, (now - start) / EASE));
      drawing.show(share === 1 ? to : from.towards(to, 1 - (1 - share) ** 3));
      running = share < 1 ? requestAnimationFrame(step) : 0;
    };
    step(start);
  };
}

function keys(stage, moves, links) {
  const keys = {
    "+": moves.in, "=": moves.in, "-": moves.out, 0: moves.all, PageUp: moves.earlier, PageDown: moves.later,
    ArrowLeft: () => links.walk(-1), ArrowRight: () => links.walk(1),
    Home: () => links.walk(-Infinity), End: () => links.walk(Infinity),
  };
  stage.addEventListener("keydown", (event) => {
    const does = keys[event.key];
    if (does && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      does();
    }
  });
}

function wheel(stage, drawing) {
  stage.addEventListener("wheel", (event) => {
    const times = event.deltaMode === 1 ? PIXELS_A_LINE : 1;
    const across = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const strength = Math.max(-0.6, Math.min(0.6, event.deltaY * times * (event.deltaY % 1 ? 0.01 : 0.002)));
      drawing.show(drawing.view.zoomed(2 ** -strength, event.clientX - stage.getBoundingClientRect().left));
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      drawing.show(drawing.view.moved(-across * times));
    }
  }, { passive: false });
}

/** One pointer drags, two pinch; what hardly moved was a click. */
function pointers(stage, drawing) {
  const down = new Map();
  let dragged = false;
  stage.addEventListener("pointerdown", (event) => {
    if (event.button === 0) {
      down.set(event.pointerId, { x: event.clientX, from: event.clientX });
      dragged = dragged && down.size > 1;
    }
  });
  stage.addEventListener("pointermove", (event) => {
    const pointer = down.get(event.pointerId);
    if (!pointer) {
      return;
    }
    const others = [...down].filter(([id]) => id !== event.pointerId).map(([, each]) => each.x);
    if (!dragged && others.length === 0 && Math.abs(event.clientX - pointer.from) <= CLICK) {
      return;
    }
    dragged = true;
    stage.setPointerCapture(event.pointerId);
    stage.classList.add("dragged");
    drawing.show(others.length ? pinched(drawing, stage, others[0], pointer.x, event.clientX) : drawing.view.moved(event.clientX - pointer.x));
    pointer.x = event.clientX;
  });
  const up = (event) => {
    down.delete(event.pointerId);
    stage.classList.toggle("dragged", down.size > 0);
  };
  stage.addEventListener("pointerup", up);
  stage.addEventListener("pointercancel", up);
  window.addEventListener("click", (event) => {
    if (dragged && stage.contains(event.target)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    dragged = false;
  }, true);
}

function pinched({ view }, stage, still, before, now) {
  const left = stage.getBoundingClientRect().left;
  const [apart, apartNow] = [Math.max(20, Math.abs(before - still)), Math.max(20, Math.abs(now - still))];
  return view.zoomed(apartNow / apart, still - left);
}
