// Labels cut to the room there is. Every text is measured once; a cut one is estimated from that.

const GAP = 8;

/**
 * @returns {{width: function, fit: function}} width(text element, item) of the whole label; fit(text element, item,
 *   room) writes what fits and returns its width, 0 for nothing
 */
export function labels() {
  const seen = new Map();
  const known = (label, item) => {
    if (!seen.has(item.id)) {
      seen.set(item.id, measured(label, item));
    }
    return seen.get(item.id);
  };
  return {
    width: (label, item) => known(label, item).width,
    fit: (label, item, room) => fit(label, item, room, known(label, item)),
  };
}

function measured(label, item) {
  const parts = whole(item);
  write(label, parts);
  return { parts, width: label.node().getComputedTextLength() + GAP, shown: parts.join("") };
}

function whole(item) {
  return [item.headline, item.sourcesLabel];
}

function fit(label, item, room, known) {
  const fits = known.width <= room;
  const parts = fits ? known.parts : cut(item, room, known);
  const text = parts.join("");
  if (text !== known.shown) {
    write(label, parts);
    known.shown = text;
  }
  return fits ? known.width : text ? room : 0;
}

/** The headline is shortened, "3 sources" becomes "×3". */
function cut(item, room, { parts, width }) {
  const count = item.sources > 1 ? `×${item.sources}` : "";
  const letters = Math.floor(((room - GAP) / width) * parts.join("").length * 0.97) - count.length - 2;
  return letters < 5 ? ["", ""] : [`${item.headline.slice(0, letters).trimEnd()}…`, count];
}

function write(label, parts) {
  label
    .selectAll("tspan")
    .data(parts)
    .join("tspan")
    .attr("class", (_, i) => ["headline", "sources"][i])
    .attr("dx", (part, i) => (i === 1 && part ? GAP : null))
    .text((part) => part);
}
