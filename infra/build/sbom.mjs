// What the portal is made of, as CycloneDX 1.6: every package of every lock file, with version, hash and licence. The same locks give the same list.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const packages = process.env.NUGET_PACKAGES || join(homedir(), '.nuget', 'packages');
const components = new Map();

function* locks(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() && !['node_modules', 'bin', 'obj', 'var', '.git'].includes(entry.name)) yield* locks(join(folder, entry.name));
    else if (entry.name === 'packages.lock.json' || entry.name === 'package-lock.json') yield join(folder, entry.name);
  }
}

const hex = base64 => Buffer.from(base64, 'base64').toString('hex');

// Where a package names no identifier, or one that SPDX has not, its own words or its address.
const own = ['BSD-0-Clause'];
const licence = text => (!text ? [] : /\s(OR|AND|WITH)\s/.test(text) ? [{ expression: text }] : [{ license: /^[A-Za-z0-9.+-]+$/.test(text) && !own.includes(text) ? { id: text } : /^https?:/.test(text) ? { name: 'see its address', url: text } : { name: text } }]);

function nuspec(name, version) {
  const file = join(packages, name.toLowerCase(), version.toLowerCase(), `${name.toLowerCase()}.nuspec`);
  if (!existsSync(file)) return '';
  const text = readFileSync(file, 'utf8');
  const [, kind, words] = text.match(/<license\s+type="(\w+)"[^>]*>([^<]+)</) ?? [];
  return kind === 'expression' ? words.trim() : kind ? `file ${words.trim()} in the package` : (text.match(/<licenseUrl>([^<]+)</)?.[1].trim() ?? '');
}

function add(purl, name, version, content, licences, file) {
  const known = components.get(purl) ?? { type: 'library', 'bom-ref': purl, name, version, hashes: [{ alg: 'SHA-512', content }], licenses: licences, purl, scope: 'excluded', properties: [] };
  const lock = relative(root, file);
  known.properties.push({ name: 'lock', value: lock });
  // What only tests and tools stand on is no part of what runs.
  if (!lock.startsWith('tests')) known.scope = 'required';
  components.set(purl, known);
}

for (const file of locks(root)) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  if (file.endsWith('packages.lock.json')) {
    const all = Object.values(lock.dependencies).flatMap(Object.entries).filter(([, entry]) => entry.type !== 'Project');
    for (const [name, { resolved, contentHash }] of new Map(all.map(([name, entry]) => [`${name}/${entry.resolved}`, [name, entry]])).values())
      add(`pkg:nuget/${name}@${resolved}`, name, resolved, hex(contentHash), licence(nuspec(name, resolved)), file);
  } else {
    for (const [path, { version, integrity, license }] of Object.entries(lock.packages))
      if (path) {
        const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        add(`pkg:npm/${name.replace('@', '%40')}@${version}`, name, version, hex(integrity.slice('sha512-'.length)), licence(license), file);
      }
  }
}

const list = [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
console.log(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: { type: 'application', 'bom-ref': 'rtop-partners', name: 'Rtop.Partners' } }, components: list }, null, 2));
