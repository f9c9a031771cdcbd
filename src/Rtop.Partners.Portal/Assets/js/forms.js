// Forms: characters left, no doubled submits, a warning before typed text is lost, the error summary first.
// What is typed is never put into browser storage: it may be confidential.
const sent = new Set();
const edits = new Map();
const digits = new Intl.NumberFormat(document.documentElement.lang || "en", { numberingSystem: "latn" });

function count(box) {
  const output = (box.getAttribute("aria-describedby") ?? "").split(/\s+/)
    .map((id) => document.getElementById(id))
    .find((element) => element?.classList.contains("counter"));
  if (!output || box.maxLength < 0) return;
  const left = box.maxLength - box.value.length;
  output.textContent = (box.dataset.counterText ?? "{0}").replace("{0}", digits.format(left));
  output.classList.toggle("low", left < box.maxLength / 10);
}

function edited(form) {
  edits.set(form, (edits.get(form) ?? 0) + 1);
}

function greet(root) {
  for (const box of root.querySelectorAll("[data-counter]")) count(box);
  for (const form of root.querySelectorAll("form[data-guard=dirty]")) edited(form);
  root.querySelector(".error-summary")?.focus();
}

document.addEventListener("input", ({ target }) => {
  if (target.matches?.("[data-counter]")) count(target);
  if (target.form?.matches("[data-guard]")) edited(target.form);
});

// Marked, not disabled: a disabled button would lose the focus and its own value.
function mark(form, busy) {
  for (const button of form.elements) if (button.type === "submit") button.ariaDisabled = busy ? "true" : null;
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (sent.has(form)) return event.preventDefault();
  edits.delete(form);
  if (form.method !== "post" || form.target === "_blank" || form.hasAttribute("data-download")) return;
  sent.add(form);
  mark(form, true);
});

// Coming back with the browser's Back button shows the page as it was left.
window.addEventListener("pageshow", () => {
  for (const form of sent) mark(form, false);
  sent.clear();
});

window.addEventListener("beforeunload", (event) => {
  for (const form of edits.keys()) if (form.isConnected) return event.preventDefault();
});

// A draft that the server took is saved, unless somebody went on typing while it was under way.
document.addEventListener("htmx:before:request", ({ detail: { ctx } }) => {
  ctx.editsSent = edits.get(ctx.request.form);
});
document.addEventListener("htmx:after:request", ({ detail: { ctx } }) => {
  const { form, method } = ctx.request;
  if (method !== "GET" && ctx.response.raw.ok && edits.get(form) === ctx.editsSent) edits.delete(form);
});
// What the server keeps is not lost by leaving.
document.addEventListener("kept", ({ target }) => edits.delete(target));

// With outerHTML the target is gone; what took its place is looked for in the whole page.
document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => greet(ctx.target?.isConnected ? ctx.target : document));

greet(document);
