// The drawings of the kinds of events as paths for a canvas, read from the same file that pages use.

const SIZE = 16;

/** @returns {Promise<Map<string, Path2D>>} 16 × 16 drawings by kind */
export async function readIcons(address) {
  const answer = await fetch(address);
  const file = new DOMParser().parseFromString(await answer.text(), "image/svg+xml");
  return new Map([...file.querySelectorAll("symbol")].map((symbol) => [symbol.id, outline(symbol)]));
}

function outline(symbol) {
  const path = new Path2D();
  for (const shape of symbol.children) {
    const number = (name) => Number(shape.getAttribute(name));
    if (shape.localName === "path") {
      path.addPath(new Path2D(shape.getAttribute("d")));
    } else {
      const [rx, ry] = shape.localName === "circle" ? [number("r"), number("r")] : [number("rx"), number("ry")];
      const round = new Path2D();
      round.ellipse(number("cx"), number("cy"), rx, ry, 0, 0, 2 * Math.PI);
      path.addPath(round);
    }
  }
  return path;
}

/** The drawing in so many pixels, with its middle at 0, 0. */
export function strokeIcon(context, path, size) {
  const times = size / SIZE;
  context.save();
  context.scale(times, times);
  context.translate(-SIZE / 2, -SIZE / 2);
  context.lineWidth = 1.7;
  context.stroke(path);
  context.restore();
}
