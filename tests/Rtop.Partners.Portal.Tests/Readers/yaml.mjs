// Reads YAML from standard input and writes it as JSON; whatever is not plain YAML 1.2, or says a thing twice, is a fault.
import { parseAllDocuments } from "yaml";

let text = "";
for await (const part of process.stdin) text += part;
const documents = parseAllDocuments(text, { merge: true, uniqueKeys: true, strict: true });
for (const fault of documents.flatMap((document) => [...document.errors, ...document.warnings])) {
  console.error(fault.message);
  process.exitCode = 1;
}
if (documents.length !== 1) {
  console.error(`${documents.length} documents`);
  process.exitCode = 1;
}
process.stdout.write(JSON.stringify(documents[0].toJS()));
