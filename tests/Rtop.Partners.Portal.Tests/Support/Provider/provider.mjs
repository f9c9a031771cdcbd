// A certified OpenID Connect provider as an organization would run it, for tests: on a free port, with what it publishes in the tests' hands.
// It ends with whoever started it, because its input ends then.
import http from 'node:http';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import Provider from 'oidc-provider';

const pair = (type, options, alg) => ({ ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', ...(alg ? { alg } : {}) });
const newKeys = () => [pair('rsa', { modulusLength: 2048 }), pair('ec', { namedCurve: 'P-256' }, 'ES256')];

let issuer, provider, keys = newKeys(), client = { redirect_uris: ['http://localhost/none'] };

function build() {
  const made = new Provider(issuer, {
    clients: [{ client_id: 'portal', client_secret: 'a secret of the portal', token_endpoint_auth_method: 'client_secret_basic', ...client }],
    jwks: { keys },
    pkce: { required: () => true },
    acrValues: ['strong'],
    claims: { openid: ['sub', 'amr'], email: ['email'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['tests'] },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: `${id}@elsewhere.example` }) }),
    // Whoever signs in has agreed.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    // The portal under test is on this machine.
    fetch: (url, { dispatcher, ...options }) => fetch(url, options),
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'PS256', 'ES256'] },
  });
  for (const event of ['server_error', 'backchannel.error']) made.on(event, (_, fault) => console.error(fault));
  provider = made;
}

const body = async (request) => { let text = ''; for await (const part of request) text += part; return text; };
const page = (response, html) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><html lang="en"><title>Sign in</title><main><h1>Sign in at the organization</h1>${html}</main></html>`);

const server = http.createServer(async (request, response) => {
  const [, first, uid] = request.url.split(/[/?]/);
  try {
    if (first === 'test-rotate') { keys = newKeys(); build(); response.end(); }
    else if (first === 'test-client') { client = Object.fromEntries(Object.entries(JSON.parse(await body(request))).filter(([, value]) => value !== null)); build(); response.end(); }
    else if (first === 'interaction' && request.method === 'GET') page(response, `<form method="post" action="/interaction/${uid}"><label>Name <input name="login"></label> <label>Factor <input name="factor"></label> <button>Sign in</button></form>`);
    else if (first === 'interaction') {
      const form = new URLSearchParams(await body(request)), factor = form.get('factor');
      const result = form.get('login') ? { login: { accountId: form.get('login'), ...(factor ? { amr: factor.split(' '), acr: 'strong' } : {}) } } : { error: 'access_denied' };
      await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    } else provider.callback()(request, response);
  } catch (fault) { console.error(fault); response.writeHead(500).end(); }
});

server.listen(0, '127.0.0.1', () => {
  issuer = `http://localhost:${server.address().port}`;
  build();
  console.log(`ready ${issuer}`);
});
process.stdin.resume().on('end', () => process.exit());
