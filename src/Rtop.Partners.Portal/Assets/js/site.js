// Everything works without this file; it makes waiting shorter and mistakes rarer. Runs under a CSP without inline code or eval.
import htmx from "htmx.org";
import "./passkeys.js";
import "./forms.js";
import "./ratings.js";
import "./countdown.js";
import "./drafts.js";
import "./toolbar.js";

const tokenName = "__RequestVerificationToken";
const refusal = "[data-request-failed]";

function noInlineCode() {
  throw new Error("Code in attributes is not run here.");
}

// htmx would run hx-on, js: values and trigger filters; the CSP forbids it in the browser, this says so before it tries.
htmx.registerExtension("portal", { init: (api) => api.initSecurity(null, noInlineCode, noInlineCode) });

// A refusal is a whole page and has no place inside a panel; 409 and 422 carry the form with what was typed.
htmx.config.noSwap = [204, 304, "400", "401", "403", "404", "5xx"];

function showFailure(failed) {
  for (const note of document.querySelectorAll(refusal)) note.hidden = !failed;
}

document.addEventListener("htmx:config:request", ({ detail: { ctx } }) => {
  const { method, body, headers } = ctx.request;
  if (method === "GET" || body?.has(tokenName)) return;
  const token = document.querySelector(`input[name=${tokenName}]`)?.value;
  if (token) headers.RequestVerificationToken = token;
});

// The session ended: a sign-in page must not appear inside a panel. What was only read is asked for again, what was typed stays.
document.addEventListener("htmx:before:response", (event) => {
  const { request, response } = event.detail.ctx;
  if (!response.raw.redirected || new URL(response.raw.url).pathname !== "/sign-in") return;
  event.preventDefault();
  if (request.method === "GET") location.reload();
  else showFailure(true);
});

document.addEventListener("htmx:before:request", () => showFailure(false));
document.addEventListener("htmx:response:error", ({ detail: { ctx } }) => showFailure(![409, 422].includes(ctx.response.status)));
document.addEventListener("htmx:error", () => showFailure(true));
