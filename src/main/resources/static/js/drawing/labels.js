// The words beside an event: how wide they are, where they break, how they are cut. Every text is measured once.

const ELLIPSIS = "…";
const SHORTEST = 6;

export class Labels {
  /** @param width (text) => its width in pixels */
  constructor(width) {
    this.width = width;
    this.known = new Map();
  }

  one(item) {
    return this.#of(item).one;
  }

  two(item) {
    return this.#lines(item).two;
  }

  /** The label in two lines of nearly the same length. */
  lines(item) {
    return this.#lines(item).lines;
  }

  /** What fits into so many pixels, with an ellipsis; empty where that is next to nothing. */
  cut(item, room) {
    const known = this.#of(item);
    if (known.one <= room) {
      return item.caption;
    }
    const letters = Math.floor((room / known.one) * item.caption.length * 0.97) - 1;
    return letters < SHORTEST ? "" : item.caption.slice(0, letters).trimEnd() + ELLIPSIS;
  }

  #of(item) {
    let known = this.known.get(item.caption);
    if (!known) {
      known = { one: this.width(item.caption) };
      this.known.set(item.caption, known);
    }
    return known;
  }

  #lines(item) {
    const known = this.#of(item);
    if (!known.lines) {
      known.lines = halves(item.caption);
      known.two = Math.max(...known.lines.map(this.width));
    }
    return known;
  }
}

/** Broken at the space that is nearest to the middle. */
export function halves(text) {
  const middle = text.length / 2;
  let at = -1;
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) {
    if (at < 0 || Math.abs(space - middle) < Math.abs(at - middle)) {
      at = space;
    }
  }
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
