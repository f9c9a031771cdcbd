// A toolbar for Markdown over a plain textarea, which stays what is sent. One stop for the Tab key, arrows within (as toolbars are used).
// The words come from the page: a template holds the buttons, in the reader's language.
function around(box, mark) {
  const { selectionStart: from, selectionEnd: to, value } = box;
  const chosen = value.slice(from, to);
  const has = value.slice(from - mark.length, from) === mark && value.slice(to, to + mark.length) === mark;
  if (has) replace(box, from - mark.length, to + mark.length, chosen, 0, chosen.length);
  else replace(box, from, to, mark + chosen + mark, mark.length, chosen.length);
}

function before(box, sign) {
  const from = box.value.lastIndexOf("\n", box.selectionStart - 1) + 1;
  const end = box.value.indexOf("\n", Math.max(from, box.selectionEnd - (box.selectionEnd > from ? 1 : 0)));
  const to = end < 0 ? box.value.length : end;
  const lines = box.value.slice(from, to).split("\n");
  const start = (at) => (sign === "1. " ? `${at + 1}. ` : sign);
  const has = lines.every((line, at) => line.startsWith(start(at)));
  const text = lines.map((line, at) => (has ? line.slice(start(at).length) : start(at) + line)).join("\n");
  replace(box, from, to, text, 0, text.length);
}

// insertText keeps the browser's own undo, and tells everybody who listens that something was typed.
function replace(box, from, to, text, shift, length) {
  box.focus();
  box.setSelectionRange(from, to);
  if (!document.execCommand("insertText", false, text)) {
    box.setRangeText(text, from, to, "end");
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  box.setSelectionRange(from + shift, from + shift + length);
}

function equip(box) {
  const bar = document.getElementById("markdown-toolbar")?.content.firstElementChild?.cloneNode(true);
  if (!bar) return;
  bar.setAttribute("aria-controls", box.id);
  const buttons = [...bar.querySelectorAll("button")];
  const stop = (chosen) => buttons.forEach((button) => { button.tabIndex = button === chosen ? 0 : -1; });
  stop(buttons[0]);
  bar.addEventListener("keydown", (event) => {
    const towards = getComputedStyle(bar).direction === "rtl" ? -1 : 1;
    const at = buttons.indexOf(document.activeElement);
    const next = { ArrowRight: at + towards, ArrowLeft: at - towards, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    const button = buttons[(next + buttons.length) % buttons.length];
    stop(button);
    button.focus();
  });
  bar.addEventListener("focusin", ({ target }) => { if (buttons.includes(target)) stop(target); });
  bar.addEventListener("click", ({ target }) => {
    const { around: mark, before: sign } = target.closest("button")?.dataset ?? {};
    if (mark) around(box, mark);
    else if (sign) before(box, sign);
  });
  box.before(bar);
}

for (const box of document.querySelectorAll("textarea[data-markdown]")) equip(box);
