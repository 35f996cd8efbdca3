// The part of time that is shown, and on how many pixels.

const DAY = 86_400_000;
const DAY_WIDTH_AT_MOST = 120;

export class View {
  constructor(from, to, width) {
    this.from = from;
    this.to = to;
    this.width = width;
    this.perMs = width / (to - from);
  }

  x(t) {
    return (t - this.from) * this.perMs;
  }

  t(x) {
    return this.from + x / this.perMs;
  }

  moved(pixels) {
    const by = pixels / this.perMs;
    return new View(this.from - by, this.to - by, this.width);
  }

  /** So many times as near; what lies at x stays there. */
  zoomed(times, x) {
    const at = this.t(x);
    return new View(at - (at - this.from) / times, at + (this.to - at) / times, this.width);
  }

  /** The same time on another width. */
  on(width) {
    return new View(this.from, this.to, width);
  }

  /** The nearest view that shows no more than the life, and no less than a few days. */
  within(life) {
    const whole = life.to - life.from;
    const least = Math.min(whole, (this.width / DAY_WIDTH_AT_MOST) * DAY);
    const span = Math.min(whole, Math.max(least, this.to - this.from));
    const middle = (this.from + this.to) / 2;
    const from = Math.min(Math.max(middle - span / 2, life.from), life.to - span);
    return new View(from, from + span, this.width);
  }

  /** What lies so far between this view and another; spans shrink and grow evenly to the eye. */
  towards(other, share) {
    const [span, next] = [this.to - this.from, other.to - other.from];
    const now = span * Math.pow(next / span, share);
    const part = Math.abs(next - span) < 1 ? share : (now - span) / (next - span);
    const from = this.from + (other.from - this.from) * part;
    return new View(from, from + now, this.width);
  }
}
