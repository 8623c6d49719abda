import { browserCommand } from '../../src/cli/openBrowser';

const ADDRESS = 'http://127.0.0.1:3000/';

describe('browserCommand', () => {
  it('asks each system in its own way', () => {
    expect(browserCommand(ADDRESS, { platform: 'win32', env: {} })).toEqual(['cmd', '/c', 'start', '""', ADDRESS]);
    expect(browserCommand(ADDRESS, { platform: 'darwin', env: {} })).toEqual(['open', ADDRESS]);
    expect(browserCommand(ADDRESS, { platform: 'linux', env: { DISPLAY: ':0' } })).toEqual(['xdg-open', ADDRESS]);
    expect(browserCommand(ADDRESS, { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toEqual(['xdg-open', ADDRESS]);
  });

  it('opens nothing where there is no screen or nobody before it', () => {
    expect(browserCommand(ADDRESS, { platform: 'linux', env: {} })).toBeUndefined();
    expect(browserCommand(ADDRESS, { platform: 'darwin', env: { CI: 'true' } })).toBeUndefined();
  });
});
