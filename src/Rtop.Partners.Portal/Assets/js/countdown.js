// How much time is left of a silence, by the portal's clock: the reader's may be wrong.
const begun = performance.now();
const words = new Intl.NumberFormat(document.documentElement.lang || "en", { numberingSystem: "latn", minimumIntegerDigits: 2 });

function tick(box) {
  const left = Number(box.dataset.countdown) - Number(box.dataset.now) - (performance.now() - begun);
  if (left <= 0) {
    box.textContent = box.dataset.over;
    return true;
  }
  // Days and longer stay in words, as the page has them.
  if (left >= 2 * 86400000) return false;
  const seconds = Math.floor(left / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => words.format(part)).join(":");
  if (box.textContent !== clock) box.textContent = clock;
  return false;
}

const boxes = [...document.querySelectorAll("[data-countdown]")];
if (boxes.length > 0) {
  const timer = setInterval(() => {
    if (boxes.map(tick).every(Boolean)) clearInterval(timer);
  }, 1000);
}
