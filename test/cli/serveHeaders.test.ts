import { execFileSync } from 'node:child_process';
import { headersOf } from '../../src/cli/serveHeaders';

const directives = (policy: string): string[] => policy.split('; ').sort();

describe('headersOf', () => {
  it('gives the add-in’s pages the very policy that their build writes into them', () => {
    // The build is no TypeScript and runs in Node alone.
    const script = "import('./src/cli/addinBuild.mjs').then(({ contentPolicy }) => process.stdout.write(contentPolicy('/office/office.js')))";
    const built = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(directives(headersOf('/taskpane.html')['Content-Security-Policy']!)).toEqual(directives(built));
  });

  it('leaves files that are no pages without a policy', () => {
    expect(headersOf('/app.js')).not.toHaveProperty('Content-Security-Policy');
  });
});
