import { buildManifest, MISSING_BASE } from '../../src/cli/buildManifest';
import { checkManifest } from '../../src/cli/checkManifest';
import { manifestOf, OWN } from './ownManifest';

describe('the published manifest', () => {
  const { manifest, notices } = buildManifest({ base: 'https://review.example.org/panels' });
  const published = manifest(OWN);

  it('has every address below the given one and is otherwise the same', () => {
    expect(published).not.toContain('localhost');
    expect(published.replaceAll('https://review.example.org/panels/', 'https://localhost:3000/')).toBe(OWN);
    expect([checkManifest(manifestOf(published), 'published'), notices]).toEqual([[], []]);
  });

  it.each(['https://review.example.org/panels/', 'HTTPS://Review.Example.org/panels'])('the address may be written as %s', (base) => {
    expect(buildManifest({ base }).manifest(OWN)).toBe(published);
  });

  it('takes an own address for help and support, in both languages', () => {
    const helped = manifestOf(buildManifest({ base: 'https://review.example.org/', support: 'https://help.example.org/?a=1&b=2' }).manifest(OWN));
    const values = [...helped.addresses, ...helped.resources].filter(({ place }) => ['SupportUrl', 'Help.Url'].includes(place)).flatMap(({ value, overrides }) => [value, ...overrides.map((override) => override.value)]);
    expect(values).toEqual(Array.from({ length: 4 }, () => 'https://help.example.org/?a=1&b=2'));
  });
});

describe('without an address', () => {
  it.each([{}, { base: '' }, { base: undefined }])('the build says that one is needed, and the manifest does not pass: %j', (request) => {
    const { manifest, notices } = buildManifest(request);
    expect(notices).toEqual([expect.stringMatching(/^清单还没有发布地址.*--base[^]*no address to be served from yet.*--base/)]);
    expect(manifest(OWN)).toContain(`DefaultValue="${MISSING_BASE}taskpane.html"`);
    expect(checkManifest(manifestOf(manifest(OWN)), 'published').map(({ code }) => code)).toEqual(['address-needed']);
  });
});

describe('an Office.js of one’s own', () => {
  it('is to be copied by whoever publishes, and the build says so', () => {
    expect(buildManifest({ base: 'https://review.example.org/', office: 'self' }).notices).toEqual([expect.stringMatching(/dist\/addin\/office\/[^]*dist\/addin\/office\//)]);
  });
});

describe('an address that cannot be used', () => {
  it.each(['http://review.example.org/', 'review.example.org', 'https://localhost:3000/', 'https://127.0.0.1/', 'https://[::1]/', 'https://review.example.org/?a=1', 'https://review.example.org/#a'])('is refused: --base %s', (base) => {
    expect(() => buildManifest({ base })).toThrow(`--base“${base}”不能用`);
  });

  it.each(['http://help.example.org/', 'mailto:help@example.org', 'https://localhost/help'])('is refused: --support %s', (support) => {
    expect(() => buildManifest({ base: 'https://review.example.org/', support })).toThrow(`--support “${support}” cannot be used`);
  });
});
