// Turns the wheel at every frame for five seconds, to and fro, and returns the median of frames a second.
async ({ target, zoom }) => {
  const element = document.querySelector(target);
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + Math.min(height, innerHeight) / 2, bubbles: true, cancelable: true };
  const isVis = target !== ".stage";
  const turn = (frame) => {
    const step = frame % 60 < 30 ? -60 : 60;
    if (isVis && !zoom) {
      const { start, end } = window.timeline.getWindow();
      const by = (step / width) * (end - start);
      window.timeline.setWindow(+start + by, +end + by, { animation: false });
      return;
    }
    element.dispatchEvent(new WheelEvent("wheel", zoom
      ? { ...at, deltaY: step, ctrlKey: !isVis }
      : { ...at, deltaX: step }));
  };
  const gaps = [];
  const start = performance.now();
  let before = start;
  await new Promise((done) => {
    const frame = (now) => {
      gaps.push(now - before);
      before = now;
      turn(gaps.length);
      if (now - start < 5_000) {
        requestAnimationFrame(frame);
      } else {
        done();
      }
    };
    requestAnimationFrame(frame);
  });
  gaps.sort((a, b) => a - b);
  return 1_000 / gaps[Math.floor(gaps.length / 2)];
}
