// Passkeys: a form fetches its options, the browser asks the person, the answer travels in a hidden field of the same form.
const answered = new WeakSet();
const flows = {
  create: (json) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) }),
  get: (json) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) }),
};

function supported() {
  return typeof window.PublicKeyCredential?.parseCreationOptionsFromJSON === "function"
    && typeof PublicKeyCredential.parseRequestOptionsFromJSON === "function";
}

async function ask(form) {
  const body = new URLSearchParams({ __RequestVerificationToken: form.elements.__RequestVerificationToken?.value ?? "" });
  const response = await fetch(form.dataset.optionsUrl, { method: "POST", body, credentials: "same-origin", headers: { Accept: "application/json" } });
  if (!response.ok) throw new Error(`The options were refused with ${response.status}.`);
  const credential = await flows[form.dataset.passkey](await response.json());
  return JSON.stringify(credential.toJSON());
}

async function answer(form, submitter) {
  const status = form.querySelector("[role=status]");
  if (status) status.textContent = "";
  if (submitter) submitter.disabled = true;
  try {
    form.querySelector("[data-credential]").value = await ask(form);
  } catch (problem) {
    console.warn("Passkey:", problem.name, problem.message);
    if (status) status.textContent = form.dataset.failed ?? "";
    return;
  } finally {
    if (submitter) submitter.disabled = false;
  }
  answered.add(form);
  form.requestSubmit(submitter);
}

// A button that is marked plain sends its form without a passkey.
// In the capture phase, before the guard against doubled submits counts this as the submit.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form.dataset.passkey in flows) || event.submitter?.hasAttribute("data-plain") || answered.delete(form)) return;
  event.preventDefault();
  if (!event.submitter?.disabled) answer(form, event.submitter);
}, true);

if (supported()) {
  for (const hidden of document.querySelectorAll("form[data-passkey][hidden], form[data-passkey] [hidden]")) hidden.hidden = false;
}
