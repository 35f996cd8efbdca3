// The colours of the page, for what is drawn on a canvas.

const NAMES = ["raised", "ink", "muted", "line", "field", "focus", "warn", "warn-paper", "business", "money", "people", "disputes"];

export function readPalette(element) {
  const style = getComputedStyle(element);
  const colours = Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  return { ...colours, sans: style.fontFamily };
}

/** Calls back when the page turns dark or light, or is laid out for paper. */
export function watchPalette(changed) {
  for (const media of ["(prefers-color-scheme: dark)", "print"]) {
    matchMedia(media).addEventListener("change", changed);
  }
}
