// The fills that say "uncertain": ends that fade where a date is open, hatching where a thing is only alleged.

export function patterns(defs) {
  for (const [id, from, to] of [["fade-in", 0, 1], ["fade-out", 1, 0]]) {
    const gradient = defs.append("linearGradient").attr("id", `${id}-gradient`);
    gradient.append("stop").attr("offset", 0).attr("stop-color", "#fff").attr("stop-opacity", from);
    gradient.append("stop").attr("offset", 1).attr("stop-color", "#fff").attr("stop-opacity", to);
    defs.append("mask").attr("id", id).attr("maskContentUnits", "objectBoundingBox")
      .append("rect").attr("width", 1.1).attr("height", 1.2).attr("y", -0.1).attr("fill", `url(#${id}-gradient)`);
  }
  const hatch = defs.append("pattern").attr("id", "hatch").attr("width", 7).attr("height", 7)
    .attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
  hatch.append("line").attr("y2", 7).attr("stroke", "currentColor").attr("stroke-width", 3);
}
