// Draws the events with vis-timeline, with its clusters on, and returns after how many milliseconds they stand.
async (items) => {
  const start = performance.now();
  const { Timeline, DataSet } = window.vis;
  window.timeline = new Timeline(document.getElementById("vis"), new DataSet(JSON.parse(items)), {
    maxHeight: 620, cluster: { maxItems: 3 }, horizontalScroll: false, zoomable: true, moveable: true,
  });
  window.timeline.fit({ animation: false });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - start;
}
