// Names of countries in the portal's languages, from the data of CLDR that Node.js carries: .NET knows a country by its own name alone.
// Run where a language is added: node infra/build/countries.mjs > localization/countries.json
const languages = ['en', 'fr', 'ar'];
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap(first => letters.map(second => first + second));
const names = language => {
  const known = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return Object.fromEntries(codes.map(code => [code, known.of(code)]).filter(([, name]) => name));
};
console.log(JSON.stringify(Object.fromEntries(languages.map(language => [language, names(language)])), null, 1));
