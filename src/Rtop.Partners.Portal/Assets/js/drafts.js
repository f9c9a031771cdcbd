// Forms that keep what is typed: sent to the server a moment after the last key, and now and then to say that somebody is at work.
// The answer is a line for the form. What could not be kept is said in words and tried again.
const pause = 2000;
const sign = 30_000;

function watch(form) {
  const status = form.querySelector("[data-draft-status]");
  const failed = form.querySelector("[data-draft-failed]");
  let typed = 0, kept = 0, timer, underWay, leaving = false;

  async function send() {
    const now = typed;
    try {
      const answer = await fetch(form.dataset.draft, { method: "POST", body: new FormData(form), redirect: "manual" });
      if (!answer.ok) throw new Error(answer.status);
      const line = await answer.text();
      if (leaving) return;
      if (status.innerHTML !== line) status.innerHTML = line;
      failed.hidden = true;
      // What was saved under way has a new number; the form goes on from there.
      for (const mark of status.querySelectorAll("[data-name]")) form.elements[mark.dataset.name].value = mark.dataset.value;
      if (!status.querySelector("[data-kept]")) return;
      kept = now;
      if (typed === kept) form.dispatchEvent(new CustomEvent("kept", { bubbles: true }));
    } catch {
      if (!leaving) failed.hidden = typed === kept;
    }
  }

  // One at a time: an older text must not arrive after a younger one.
  async function keep() {
    clearTimeout(timer);
    if (underWay || leaving) return;
    // Where nobody else is told who is at work, there is nothing to send.
    if (typed === kept && !form.hasAttribute("data-presence")) return;
    underWay = send();
    await underWay;
    underWay = null;
    timer = setTimeout(keep, typed === kept || !failed.hidden ? sign : pause);
  }

  form.addEventListener("input", () => {
    typed++;
    clearTimeout(timer);
    if (!underWay) timer = setTimeout(keep, pause);
  });
  // The save itself waits until what is under way has arrived, or it would find itself overtaken.
  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    leaving = true;
    if (!underWay) return;
    event.preventDefault();
    event.stopPropagation();
    await underWay;
    form.requestSubmit(event.submitter);
  });
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    leaving = false;
    timer = setTimeout(keep, pause);
  });
  timer = setTimeout(keep, sign);
}

for (const form of document.querySelectorAll("form[data-draft]")) watch(form);
