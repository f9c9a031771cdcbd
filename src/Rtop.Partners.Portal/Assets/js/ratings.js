// Rating by keyboard: digits and n choose in the levels at hand, j and k go from indicator to indicator. Never while somebody is writing.
function writing(element) {
  return element.matches("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])");
}

function choose(levels, key) {
  const radio = levels.querySelector(`input[type=radio]:is([value="${key}"], [data-key="${key}"])`);
  if (!radio || radio.disabled) return false;
  radio.focus();
  radio.click();
  return true;
}

function move(form, from, step) {
  const indicators = [...form.querySelectorAll("[data-indicator]")];
  const next = indicators[indicators.indexOf(from?.closest("[data-indicator]")) + step];
  const radio = next?.querySelector("input[type=radio]:checked") ?? next?.querySelector("input[type=radio]");
  if (!radio) return false;
  radio.focus();
  next.scrollIntoView({ block: "start" });
  return true;
}

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof Element) || writing(target)) return;
  const levels = target.closest(".levels");
  const form = target.closest("[data-rating-form]");
  const done = (levels && /^[0-4n]$/.test(key) && choose(levels, key))
    || (form && (key === "j" || key === "k") && move(form, target, key === "j" ? 1 : -1));
  if (done) event.preventDefault();
});

// On a phone the factors are a strip; the one at hand is brought to its middle.
const here = document.querySelector(".factor-nav [aria-current]")?.getBoundingClientRect();
const strip = document.querySelector(".factor-nav ol");
if (here && strip) {
  const frame = strip.getBoundingClientRect();
  strip.scrollLeft += (here.left + here.right - frame.left - frame.right) / 2;
}
