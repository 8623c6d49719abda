import type { ManifestMessages } from './manifestMessages';

export const manifestEnUS: ManifestMessages = {
  build: {
    addressNeeded: 'The manifest has no address to be served from yet: build again with npm run build -- --base https://your.address/ ; Excel cannot use dist/addin/manifest.xml as it is.',
    badAddress: '{option} “{value}” cannot be used: it has to be an https address that can be reached from outside.',
    copyOffice: 'Before publishing, copy the files in the folder dist of the npm package @microsoft/office-js to dist/addin/office/ (the name office.js has to stay).',
  },
  validate: {
    usage: `Usage: npm run validate -- [options] [MANIFEST.xml]
Without a manifest: checks manifest.xml and, where it has been built, dist/addin/manifest.xml.
  --folder FOLDER   the built folder with the manifest's pages and icons
  --microsoft       then asks Microsoft's validation service (needs the network; sends the manifest to Microsoft)
  --locale NAME     zh-CN (default) or en-US`,
    passed: '{file}: no problems.',
    failed: '{file}: {count} problem(s)',
    problem: '  {place}: {problem}',
    unreadable: '{file} cannot be read: {detail}',
    damaged: 'it is not well-formed XML.',
    missing: 'there is no such file.',
    noFolder: '{file}: there is no built folder, so pages, icons and functions were not looked for (npm run build).',
    noSchema: '{file}: Microsoft’s XSDs are not here ({folder}), so the schema was not checked.',
    microsoft: 'Microsoft’s validation service: {file}',
    schema: 'against Microsoft’s XSD: {found}',
  },
  problems: {
    'id-form': '“{found}” is not a GUID.',
    'version-form': 'the version “{found}” should have at most four parts of at most five digits.',
    'version-low': 'the version “{found}” should be at least 1.0.0.0.',
    'permission': 'the permission “{found}” should be {expected}.',
    'not-https': '“{found}” is not an https address.',
    'localhost': 'a published manifest still has the development address “{found}”.',
    'address-needed': 'has no address to be served from yet ({found}); build with npm run build -- --base https://your.address/ .',
    'foreign-address': '“{found}” is not below the development address {expected}.',
    'locale-missing': 'has no text in {expected}.',
    'locale-empty': 'the text in {expected} is empty.',
    'locale-unknown': 'the locale “{found}” should be one of {expected}.',
    'default-locale': 'the default locale “{found}” should be {expected}.',
    'resid-long': 'the resource’s name has {found} characters, at most {expected} are allowed.',
    'resid-missing': 'there is no resource “{found}” ({expected}).',
    'resid-twice': 'two resources have this name.',
    'resid-unused': 'the resource is not used.',
    'text-long': 'the text in {locale} has {found} characters, at most {expected} are allowed.',
    'set-too-new': 'requires {found}: Excel hides an add-in whose sets it lacks without a word, so at most {expected}; the pane checks the rest.',
    'icon-missing': 'has no icon of {expected} pixels.',
    'icon-size': '“{found}” should have {expected} pixels.',
    'icon-form': '“{found}” is not a PNG.',
    'file-missing': 'the built folder has no “{found}”.',
    'function-unknown': 'the program of the function file has no function “{found}”.',
  },
  excel: {
    usage: `Usage: npm run excel -- [--remove] [--locale NAME]
Puts the add-in under development into this machine's Excel (Windows, macOS) and opens Excel; --remove undoes it.`,
    noExcel: `There is no desktop Excel on this system. Instead:
  npm start            to try it in the browser's workbench
  Excel on the web     Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in: choose a dist/addin/manifest.xml that is built and published`,
    building: 'Building …',
    buildFailed: 'The build failed.',
    certificates: 'Checking this machine’s https certificates (at the first installation the system asks whether to trust them) …',
    registered: 'The development manifest is registered: {path}',
    opened: 'Excel is open. The add-in is in the group Expert review of the Home tab; if it is not, choose it under Home > Add-ins.',
    openYourself: 'Excel could not be opened ({detail}); please open it yourself.',
    serving: 'Serving {address}; Ctrl+C ends it.',
    portTaken: 'Port 3000 is taken. It is the one in the manifest: please end the program that uses it.',
    removed: 'The development manifest is removed. An Excel that is open has to be restarted.',
    notThere: 'The development manifest was not registered.',
    failed: 'This failed: {detail}',
    noMacExcel: 'Excel’s data folder was not found; open Excel once and try again: {path}',
  },
};
